import os from 'node:os';
import { stampOf } from '../../../shared/i18n/stamp';
import { type Context, dialogTexts } from '../../app/context';
import { otherSide, resolve } from '../../session/resolving';
import { Versions } from '../../session/versions';
import { SafeProjectFile } from '../../storage/project-file';
import { CallFailure, orFail } from '../failure';
import type { Handlers } from '../handle';

/** Decisions about the file, its versions, and what lies beside it. */
export function safetyHandlers(context: Context) {
  const { desk, library, around } = context;
  const versions = new Versions(around);
  const nameOfCopy = (name: string, at: Date) => dialogTexts(context).nameOfCopy(name, os.hostname(), stampOf(at));
  return {
    'project.resolve': ({ session, choice }) => resolve(session, choice, { desk, around, nameOfCopy }),
    'project.otherSide': ({ session }) => otherSide(desk.sessionOf(session), around),
    'project.openCopy': async ({ session }) => {
      const { project } = desk.sessionOf(session);
      const title = dialogTexts(context).titleOfCopy(project.project.title);
      const copy = { ...project, project: { ...project.project, title } };
      return orFail(await desk.adopt(orFail(await library.create(copy))));
    },
    'project.tryWriting': ({ session }) =>
      desk.sessionOf(session).readOnly ? desk.reopen(session) : desk.openedAs(session),
    'project.openConflictCopy': async ({ session, copy }) => orFail(await desk.open(desk.conflictCopy(session, copy))),
    'project.readConflictCopy': async ({ session, copy }) => {
      const file = desk.conflictCopy(session, copy);
      const document = await new SafeProjectFile(file, { disk: around.disk }).read();
      if (!document) throw new CallFailure({ code: 'damaged' });
      return document.project;
    },
    'versions.list': ({ session }) => versions.list(desk.sessionOf(session)),
    'versions.read': ({ session, version }) => versions.read(desk.sessionOf(session), version),
  } satisfies Partial<Handlers>;
}
