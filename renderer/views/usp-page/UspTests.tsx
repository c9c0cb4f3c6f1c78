import { observer } from 'mobx-react-lite';
import type { RecordOf } from '../../../shared/project/records';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { Pills } from '../../ui/Pills';
import classes from './usp-page.module.css';
import { speaksFor, tests, type Verdict, verdictOf } from './verdict';

/** Four tests and the question whether a competitor could sign, each with a clear yes or no. */
export const UspTests = observer(function UspTests({ usp }: { readonly usp: RecordOf<'usp'> }) {
  const store = useProject();
  const { fields } = useTexts();
  const { usp: words } = useTexts().situation;
  const verdict = verdictOf(usp.tests);
  const options = [
    { value: 'yes', label: fields.yes },
    { value: 'no', label: fields.no },
  ] as const;
  return (
    <section className={classes.block} data-field="tests" aria-label={words.tests}>
      <h3 className={classes.title}>{words.tests}</h3>
      {tests.map((test) => {
        const answer = usp.tests[test];
        return (
          <div key={test} className={classes.test} data-speaks={speaksFor(test, answer)}>
            <span>{words.test[test]}</span>
            <Pills
              label={words.test[test]}
              options={options}
              value={answer === null ? null : answer ? 'yes' : 'no'}
              disabled={store.readOnly}
              onChange={(next) =>
                store.update('usp', usp.id, {
                  tests: { ...usp.tests, [test]: next === null ? null : next === 'yes' },
                })
              }
            />
          </div>
        );
      })}
      <p className={classes.verdict} data-kind={verdict.kind} aria-live="polite">
        {inWords(verdict, words)}
      </p>
    </section>
  );
});

interface Words {
  readonly holds: string;
  readonly signs: string;
  readonly fails: (n: number) => string;
  readonly open: (n: number) => string;
}

function inWords(verdict: Verdict, words: Words): string {
  return verdict.kind === 'holds' || verdict.kind === 'signs'
    ? words[verdict.kind]
    : words[verdict.kind](verdict.count);
}
