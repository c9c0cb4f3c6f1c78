import { compareShallow, computed } from 'mobx';
import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { findingSentence } from '../../shared/i18n/finding-texts';
import { fieldTexts } from '../../shared/i18n/records';
import type { Id, Ref } from '../../shared/project/fields/values';
import type { RecordType } from '../../shared/project/record-types';
import { useLanguage, useTexts } from '../i18n';
import { linksOf } from '../steps/links';
import { missingFields } from '../steps/missing-fields';
import { RecordName } from '../steps/RecordName';
import { useApp, useProject } from '../stores/app-context';
import { keyOf } from '../thread/ends/by-step';
import { goTo } from '../thread/ends/go-to';
import { WhySection } from '../thread/why/WhySection';
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
  return (
    <section className={css.thread}>
      <h2>{guidance.thread}</h2>
      {from.length + to.length === 0 && <p className={css.quiet}>{guidance.noThread}</p>}
      <Links title={guidance.from} links={from} />
      <Links title={guidance.to} links={to} />
      <WhySection of={{ type, id }} />
      <h3>{guidance.loose}</h3>
      <LooseEnds type={type} id={id} />
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

/** What the gap rules find here, then the questions that are still open and that none of them has named. */
const LooseEnds = observer(function LooseEnds({ type, id }: Ref) {
  const { ui } = useApp();
  const { guidance } = useTexts().shell;
  const language = useLanguage();
  const store = useProject();
  const findings = useMemo(
    () =>
      computed(() => store.findings.findings.filter(({ records }) => records.some((record) => record.id === id)), {
        equals: compareShallow,
      }),
    [store, id],
  ).get();
  const record = store.find(type, id);
  const named = findings.flatMap(({ fields }) => fields);
  const missing = record ? missingFields(type, record).filter((field) => !named.includes(field)) : [];
  if (findings.length + missing.length === 0) return <p className={css.quiet}>{guidance.noLoose}</p>;
  return (
    <ul className={css.loose}>
      {findings.map((finding) => (
        <li key={keyOf(finding)}>
          <button type="button" onClick={() => goTo(ui, finding)}>
            {findingSentence(language, finding)}
          </button>
        </li>
      ))}
      {missing.map((field) => (
        <li key={field}>
          <button type="button" onClick={() => ui.openRecord({ type, id }, field)}>
            {fieldTexts(language, type, field).label}
          </button>
        </li>
      ))}
    </ul>
  );
});
