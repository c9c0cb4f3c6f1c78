import type { UiTexts } from '../../shared/i18n/ui-texts';
import type { LibraryEntry } from '../../shared/ipc/types';
import type { AppStore } from '../stores/app-store';
import type { MenuAct } from '../ui/MoreMenu';

/** What can be done with a strategy where it lies now. */
export function entryActs(app: AppStore, entry: LibraryEntry, texts: UiTexts['library']): readonly MenuAct[] {
  const { library, project } = app.desktop;
  const { id, title, state, problem } = entry;
  const broken = problem !== null;
  const change = async (answer: ReturnType<typeof library.trash>, news?: (texts: UiTexts) => string) => {
    if ((await app.changeLibrary(answer)) && news) app.ui.toast(news);
  };
  if (state === 'trash') return [{ label: texts.restore, run: () => void change(library.restore({ entry: id })) }];
  const toggle: MenuAct =
    state === 'archived'
      ? { label: texts.unarchive, run: () => void change(library.archive({ entry: id, archived: false })) }
      : {
          label: texts.archive,
          run: () =>
            void change(library.archive({ entry: id, archived: true }), ({ library }) => library.archived(title)),
          disabled: broken || state === 'elsewhere',
        };
  return [
    { label: texts.open, run: () => void app.openFrom(() => project.open({ entry: id })) },
    { label: texts.rename, run: () => app.ui.show({ kind: 'renameProject', entry: id, title }), disabled: broken },
    {
      label: texts.duplicate,
      run: () => void change(library.duplicate({ entry: id }), ({ library }) => library.duplicated(title)),
      disabled: broken,
    },
    toggle,
    {
      label: texts.trash,
      run: () => void change(library.trash({ entry: id }), ({ library }) => library.trashed(title)),
      separatorBefore: true,
    },
  ];
}
