import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { findingSentence, ruleName } from '../../../shared/i18n/finding-texts';
import { formatDate } from '../../../shared/i18n/format';
import { changeReason, takeBack } from '../../../shared/red-thread/decide';
import type { Decided } from '../../../shared/red-thread/finding';
import { useLanguage, useLocale, useTexts } from '../../i18n';
import { useApp, useProject } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { DecisionForm } from './DecisionForm';
import css from './ends.module.css';
import { goTo } from './go-to';
import { useAbout } from './use-about';

/** What is left open on purpose, with its reason; it can be given another one, or be taken up again. */
export const DecidedEnd = observer(function DecidedEnd({ decided }: { readonly decided: Decided }) {
  const { ui } = useApp();
  const store = useProject();
  const language = useLanguage();
  const locale = useLocale();
  const { ends } = useTexts().thread;
  const about = useAbout(decided);
  const [changing, setChanging] = useState(false);
  const { reason, revisit } = decided.reason;
  const named = `${ruleName(language, decided.code)}, ${about}`;
  const label = { act: 'open', type: decided.records[0]?.type ?? 'frame' } as const;
  return (
    <li className={css.end} data-decided>
      <p className={css.about}>
        <button type="button" onClick={() => goTo(ui, decided)} title={ends.go(about)}>
          {about}
        </button>
      </p>
      <p className={css.sentence}>{findingSentence(language, decided)}</p>
      {changing ? (
        <DecisionForm
          label={ends.changeWhat(named)}
          open={decided.reason}
          onCancel={() => setChanging(false)}
          onKeep={(open) => {
            store.together(label, (project, context) => changeReason(project, decided, open, context));
            setChanging(false);
          }}
        />
      ) : (
        <p className={css.given}>
          {reason || ends.noReason}
          {revisit && <span className={css.revisit}> · {ends.revisit(formatDate(revisit, locale))}</span>}
        </p>
      )}
      {!store.readOnly && !changing && (
        <div className={css.acts}>
          <Button look="quiet" aria-label={ends.changeWhat(named)} onClick={() => setChanging(true)}>
            {ends.change}
          </Button>
          <Button
            look="quiet"
            icon="undo"
            aria-label={ends.takeBackWhat(named)}
            onClick={() => store.together(label, (project, context) => takeBack(project, decided, context))}
          >
            {ends.takeBack}
          </Button>
        </div>
      )}
    </li>
  );
});
