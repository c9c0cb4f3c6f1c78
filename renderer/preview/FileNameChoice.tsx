import { observer } from 'mobx-react-lite';
import type { UiTexts } from '../../shared/i18n/ui-texts';
import { fileNameOf, ownFileName } from '../../shared/report/file-name';
import { momentOf } from '../../shared/support/dates';
import { useTexts } from '../i18n';
import { useProject } from '../stores/app-context';
import { Button } from '../ui/Button';
import type { Choices } from './choices';
import css from './preview.module.css';

/** What the file will be called: as usual, or as the team has chosen for this document. */
export const FileNameChoice = observer(function FileNameChoice({ choices }: { readonly choices: Choices }) {
  const { documents } = useTexts();
  const t = documents.fileName;
  const store = useProject();
  const { as, format, language } = choices;
  const { settings } = store.project.project;
  const own = settings.fileNames[as];
  const usual = fileNameOf(store.project, { language, ...momentOf(new Date()) }, as, format);
  const keep = (name: string) =>
    store.updateFrame({ settings: { ...settings, fileNames: { ...settings.fileNames, [as]: name } } });
  return (
    <>
      <input
        className={css.fileName}
        aria-label={t.own}
        placeholder={usual.slice(0, usual.lastIndexOf('.'))}
        value={own}
        maxLength={120}
        disabled={store.readOnly}
        spellCheck={false}
        onChange={(event) => keep(event.currentTarget.value)}
      />
      <p className={css.hint} aria-live="polite">
        {nameWords(t, own, ownFileName(own, format), usual)}
      </p>
      {own !== '' && !store.readOnly && (
        <Button look="quiet" onClick={() => keep('')}>
          {t.usual}
        </Button>
      )}
    </>
  );
});

/** The name of the file, and why it is another one than was typed. */
function nameWords(t: UiTexts['documents']['fileName'], typed: string, name: string | null, usual: string): string {
  if (typed === '') return t.is(usual);
  if (name === null) return t.nothing(usual);
  const bare = name.slice(0, name.lastIndexOf('.'));
  return typed.trim() === bare || typed.trim() === name ? t.is(name) : t.changed(name);
}
