import { observer } from 'mobx-react-lite';
import type { SharedBelief } from '../../../shared/red-thread/belief';
import { useTexts } from '../../i18n';
import { useOptions } from '../common/use-records';
import { useFigure } from '../ratings/use-figure';
import css from './beliefs.module.css';

/** Mean, spread, the lowest vote with what would have to change, and who is missing; never who has said what. */
export const BeliefSummary = observer(function BeliefSummary({ shared }: { readonly shared: SharedBelief }) {
  const { beliefs: texts } = useTexts();
  const people = useOptions('person');
  const figure = useFigure();
  const { votes, missing, mean, spread, conditions } = shared;
  const names = people.filter(({ value }) => missing.includes(value)).map(({ label }) => label);
  return (
    <section className={css.summary} aria-label={texts.summary}>
      <h3>{texts.summary}</h3>
      {mean === null || spread === null || votes.length < 2 ? (
        <p className={css.quiet}>{texts.fewVotes}</p>
      ) : (
        <>
          <p className={css.figure}>{texts.mean(figure(mean), votes.length)}</p>
          <p>{texts.spread(figure(spread.from), figure(spread.to))}</p>
          <p>{texts.lowest(figure(spread.from))}</p>
          {conditions.length === 0 ? (
            <p className={css.quiet}>{texts.noCondition}</p>
          ) : (
            <ul className={css.conditions}>
              {conditions.map((condition) => (
                <li key={condition}>{condition}</li>
              ))}
            </ul>
          )}
        </>
      )}
      <p className={css.missing} data-all={missing.length === 0}>
        {missing.length === 0 ? texts.allThere : texts.missingNames(names.join(', '))}
      </p>
    </section>
  );
});
