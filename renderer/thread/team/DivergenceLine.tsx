import { observer } from 'mobx-react-lite';
import type { Seen } from '../../../shared/red-thread/divergence-map';
import { useTexts } from '../../i18n';
import { Tag } from '../../ui/Chip';
import { useRecordTexts } from '../../views/common/use-record-texts';
import { useFloor } from '../../views/ratings/use-divergence';
import { useFigure } from '../../views/ratings/use-figure';
import { viewInWords } from '../../views/ratings/view-words';
import { MarkShape } from './MarkShape';
import { marksOf } from './marks';
import { StatementName } from './StatementName';
import css from './team.module.css';

const steps = [1, 2, 3, 4, 5] as const;
const LANE = 24;
const MARGIN = 16;
const WIDTH = 272;
const at = (value: number) => MARGIN + ((value - 1) * (WIDTH - 2 * MARGIN)) / 4;

/** One statement: where each perspective stands between 1 and 5, and in words how far they lie apart. */
export const DivergenceLine = observer(function DivergenceLine({ item, seen }: Seen) {
  const { team, situation } = useTexts();
  const figure = useFigure();
  return (
    <li className={css.row}>
      <StatementName item={item} />
      <Line seen={seen} />
      <p className={css.verdict}>
        <Tag tone={seen.verdict === 'strong' || seen.verdict === 'some' ? 'warn' : 'plain'}>
          {situation.ratings.verdicts[seen.verdict]}
        </Tag>
        {seen.distance !== null && <span>{team.distance(figure(seen.distance))}</span>}
      </p>
    </li>
  );
});

/** The line with its marks; read aloud as one sentence for each perspective that has answered. */
const Line = observer(function Line({ seen }: Pick<Seen, 'seen'>) {
  const { team, situation } = useTexts();
  const { perspective } = useRecordTexts('rating').fields;
  const figure = useFigure();
  const floor = useFloor();
  const marks = marksOf(seen);
  const values = marks.map(({ value }) => value);
  const middle = LANE / 2 + 2;
  const said = seen.views
    .filter(({ answers, dontKnow }) => answers + dontKnow > 0)
    .map((view) => viewInWords(view, perspective.options[view.perspective], situation.ratings, floor, figure))
    .join('. ');
  const lanes = Math.max(1, ...marks.map(({ lane }) => lane + 1));
  return (
    <svg
      className={css.line}
      width={WIDTH}
      height={lanes * LANE + 4}
      viewBox={`0 0 ${WIDTH} ${lanes * LANE + 4}`}
      role="img"
      aria-label={said}
    >
      <path className={css.axis} d={`M${at(1)} ${middle}H${at(5)}`} />
      {steps.map((step) => (
        <path key={step} className={css.axis} d={`M${at(step)} ${middle - 4}v8`} />
      ))}
      {values.length > 1 && (
        <path className={css.gap} d={`M${at(Math.min(...values))} ${middle}H${at(Math.max(...values))}`} />
      )}
      {marks.map((mark) => (
        <MarkShape
          key={mark.perspective}
          perspective={mark.perspective}
          letter={team.letters[mark.perspective]}
          x={at(mark.value)}
          y={middle + mark.lane * LANE}
        />
      ))}
    </svg>
  );
});
