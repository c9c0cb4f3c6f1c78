import { observer } from 'mobx-react-lite';
import type { Rating } from '../../../shared/red-thread/answers';
import type { View } from '../../../shared/red-thread/divergence';
import { useTexts } from '../../i18n';
import { useRecordTexts } from '../common/use-record-texts';
import { AnswerRow } from './AnswerRow';
import classes from './answer.module.css';
import { CoveredRow } from './CoveredRow';
import { useFloor } from './use-divergence';
import { useFigure } from './use-figure';
import { viewInWords } from './view-words';

/** The answers of one perspective: what they come to, and each of them, unless somebody could be recognised. */
export const AnswerList = observer(function AnswerList({
  view,
  answers,
}: {
  readonly view: View;
  readonly answers: readonly Rating[];
}) {
  const { ratings: words } = useTexts().situation;
  const { perspective } = useRecordTexts('rating').fields;
  const figure = useFigure();
  const floor = useFloor();
  const own = answers.filter((answer) => answer.perspective === view.perspective);
  if (own.length === 0) return null;
  return (
    <section aria-label={perspective.options[view.perspective]}>
      <p className={classes.summary}>
        {viewInWords(view, perspective.options[view.perspective], words, floor, figure)}
        {view.weight !== null && `, ${words.weightOf(figure(view.weight))}`}
      </p>
      {view.covered && (
        <p className={classes.quiet}>
          {words.coveredWhy(floor)} {words.coveredMend}
        </p>
      )}
      <ul className={classes.answerRows}>
        {own.map((answer, i) =>
          view.covered ? (
            <CoveredRow key={answer.id} id={answer.id} number={i + 1} />
          ) : (
            <AnswerRow key={answer.id} answer={answer} />
          ),
        )}
      </ul>
    </section>
  );
});
