import { observer } from 'mobx-react-lite';
import { stepTexts } from '../../../shared/i18n/records';
import { useLanguage, useTexts } from '../../i18n';
import { FormEnvironment } from '../../steps/record-form/FormEnvironment';
import { useProject } from '../../stores/app-context';
import { EmptyState } from '../../ui/EmptyState';
import { byStep, keyOf } from './by-step';
import { DecidedEnd } from './DecidedEnd';
import css from './ends.module.css';
import { RuleEndsList } from './RuleEndsList';
import { Thresholds } from './Thresholds';

/** Every loose end of the plan where it is dealt with, what is left open on purpose, and from when on a rule speaks. */
export const EndsPage = observer(function EndsPage() {
  const language = useLanguage();
  const { ends } = useTexts().thread;
  const { findings, decided } = useProject().findings;
  return (
    <FormEnvironment>
      <div className={css.page}>
        {findings.length === 0 ? <EmptyState text={ends.none} /> : <p className={css.lead}>{ends.lead}</p>}
        {byStep(findings).map(({ step, rules }) => (
          <section key={step.id} className={css.step} aria-label={stepTexts(language, step.id).name}>
            <h3>
              {step.number !== null && <span className={css.number}>{step.number}</span>}
              {stepTexts(language, step.id).name}
            </h3>
            {rules.map((rule) => (
              <RuleEndsList key={rule.code} rule={rule} />
            ))}
          </section>
        ))}
        {decided.length > 0 && (
          <section className={css.step} aria-label={ends.decided}>
            <h3>{ends.decided}</h3>
            <p className={css.lead}>{ends.decidedLead}</p>
            <ul className={css.list}>
              {decided.map((each) => (
                <DecidedEnd key={keyOf(each)} decided={each} />
              ))}
            </ul>
          </section>
        )}
        <Thresholds />
      </div>
    </FormEnvironment>
  );
});
