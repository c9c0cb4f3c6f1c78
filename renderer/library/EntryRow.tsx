import { observer } from 'mobx-react-lite';
import { errorSentence } from '../../shared/i18n/error-texts';
import type { LibraryEntry } from '../../shared/ipc/types';
import { localeOf, useLanguage, useTexts } from '../i18n';
import { useApp } from '../stores/app-context';
import { Tag } from '../ui/Chip';
import { MoreMenu } from '../ui/MoreMenu';
import { Beads } from './Beads';
import { entryActs } from './entry-acts';
import css from './library.module.css';
import { whenChanged } from './when-changed';

/** One strategy. The row opens it; what cannot be opened says why. */
export const EntryRow = observer(function EntryRow({ entry }: { readonly entry: LibraryEntry }) {
  const app = useApp();
  const texts = useTexts();
  const language = useLanguage();
  const open = () => void app.openFrom(() => app.desktop.project.open({ entry: entry.id }));
  return (
    <li className={css.row}>
      <button type="button" className={css.opener} onClick={open} disabled={entry.state === 'trash'}>
        <span className={css.client}>{entry.problem ? entry.fileName : entry.client || texts.library.noClient}</span>
        <span className={css.title}>{entry.title}</span>
        {entry.recovered && (
          <span className={css.recovered}>
            <Tag tone="warn">{texts.library.recovered}</Tag>
          </span>
        )}
      </button>
      {entry.problem ? (
        <p className={css.problem}>{errorSentence(language, { code: entry.problem, file: entry.fileName })}</p>
      ) : (
        <>
          <Beads entry={entry} />
          <span className={css.when}>
            {texts.library.changed(whenChanged(entry.saved, new Date(), localeOf(language), texts.library))}
            <br />
            {entry.state === 'elsewhere' ? texts.library.elsewhere : texts.library.openEnds(entry.openEnds)}
          </span>
        </>
      )}
      <div className={css.rowMenu}>
        <MoreMenu label={texts.library.more(entry.title)} acts={entryActs(app, entry, texts.library)} />
      </div>
    </li>
  );
});
