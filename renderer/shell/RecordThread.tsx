import { observer } from 'mobx-react-lite';
import { fieldTexts } from '../../shared/i18n/records';
import type { Id, Ref } from '../../shared/project/fields/values';
import type { RecordType } from '../../shared/project/record-types';
import { useLanguage, useTexts } from '../i18n';
import { linksOf } from '../steps/links';
import { missingFields } from '../steps/missing-fields';
import { RecordName } from '../steps/RecordName';
import { useApp, useProject } from '../stores/app-context';
import css from './shell.module.css';

/** Where the chosen record comes from, what builds on it, and which of its questions are still open. */
export const RecordThread = observer(function RecordThread({
  type,
  id,
}: {
  readonly type: RecordType;
  readonly id: Id | null;
}) {
  const { guidance } = useTexts().shell;
  const language = useLanguage();
  const store = useProject();
  const record = store.find(type, id);
  if (!record || !id) {
    return (
      <section className={css.thread}>
        <h2>{guidance.thread}</h2>
        <p className={css.quiet}>{guidance.pickOne}</p>
      </section>
    );
  }
  const { from, to } = linksOf(store.project, { type, id });
  const missing = missingFields(type, record);
  return (
    <section className={css.thread}>
      <h2>{guidance.thread}</h2>
      {from.length + to.length === 0 && <p className={css.quiet}>{guidance.noThread}</p>}
      <Links title={guidance.from} links={from} />
      <Links title={guidance.to} links={to} />
      <h3>{guidance.loose}</h3>
      {missing.length === 0 && <p className={css.quiet}>{guidance.noLoose}</p>}
      <ul className={css.loose}>
        {missing.map((field) => (
          <li key={field}>
            <button type="button" onClick={() => focusField(field)}>
              {fieldTexts(language, type, field).label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
});

const Links = observer(function Links({ title, links }: { readonly title: string; readonly links: readonly Ref[] }) {
  const { ui } = useApp();
  if (links.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={css.links}>
        {links.map((link) => (
          <li key={link.id}>
            <button type="button" onClick={() => ui.openRecord(link)}>
              <RecordName to={link} withType />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
});

/** Brings a question of the form into sight and puts the cursor there. */
function focusField(field: string): void {
  const block = document.querySelector(`[data-field="${field}"]`);
  block?.scrollIntoView({ block: 'center' });
  block?.querySelector<HTMLElement>('input, textarea, [contenteditable], button')?.focus();
}
