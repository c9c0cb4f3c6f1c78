import type { EntryId } from '../../../shared/ipc/types';
import { type Context, dialogTexts } from '../../app/context';
import { CallFailure, orFail } from '../failure';
import type { Handlers } from '../handle';

export function libraryHandlers({ library, desk, settings }: Context) {
  /** An open file has a session that writes it; nobody else may move it meanwhile. */
  const mustBeClosed = (entry: EntryId): void => {
    const opened = desk.opened();
    if (opened?.entry === entry) throw new CallFailure({ code: 'locked', file: opened.fileName });
  };
  return {
    'library.list': async () => orFail(await library.list()),
    'library.rename': async ({ entry, title }) => {
      mustBeClosed(entry);
      return orFail(await library.rename(entry, title));
    },
    'library.duplicate': async ({ entry }) => {
      await desk.flush();
      const { titleOfCopy } = dialogTexts({ settings });
      return orFail(await library.duplicate(entry, titleOfCopy));
    },
    'library.archive': async ({ entry, archived }) => {
      mustBeClosed(entry);
      return orFail(await library.archive(entry, archived));
    },
    'library.trash': async ({ entry }) => {
      mustBeClosed(entry);
      return orFail(await library.trash(entry));
    },
    'library.restore': async ({ entry }) => orFail(await library.restore(entry)),
  } satisfies Partial<Handlers>;
}
