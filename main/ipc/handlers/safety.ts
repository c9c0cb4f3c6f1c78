import type { Context } from '../../app/context';
import { CallFailure, orFail } from '../failure';
import type { Handlers } from '../handle';

/** Decisions about the file, its versions, and what lies beside it. */
export function safetyHandlers({ desk, library }: Context) {
  return {
    'project.resolve': ({ session }) => {
      throw new CallFailure({ code: 'invalidInput', file: desk.sessionOf(session).fileName });
    },
    'project.otherSide': ({ session }) => {
      throw new CallFailure({ code: 'invalidInput', file: desk.sessionOf(session).fileName });
    },
    'project.openCopy': async ({ session }) =>
      orFail(await desk.adopt(orFail(await library.create(desk.sessionOf(session).project)))),
    'project.tryWriting': async ({ session }) => orFail(await desk.open(desk.sessionOf(session).path)),
    'project.openConflictCopy': ({ session }) => {
      throw new CallFailure({ code: 'missing', file: desk.sessionOf(session).fileName });
    },
    'project.readConflictCopy': ({ session }) => {
      throw new CallFailure({ code: 'missing', file: desk.sessionOf(session).fileName });
    },
    'versions.list': ({ session }) => {
      desk.sessionOf(session);
      return [];
    },
    'versions.read': ({ session }) => {
      throw new CallFailure({ code: 'missing', file: desk.sessionOf(session).fileName });
    },
  } satisfies Partial<Handlers>;
}
