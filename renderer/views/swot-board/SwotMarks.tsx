import { observer } from 'mobx-react-lite';
import type { RecordOf } from '../../../shared/project/records';
import type { View } from '../../../shared/red-thread/divergence';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { useRecordTexts } from '../common/use-record-texts';
import { useDivergence, useFloor } from '../ratings/use-divergence';
import { useFigure } from '../ratings/use-figure';
import { shortView, viewInWords } from '../ratings/view-words';
import { perspectives, toggled } from './perspectives';
import classes from './swot-board.module.css';

interface Props {
  readonly item: RecordOf<'swotItem'>;
  /** Tab index of the controls: those of the active card only are in the way of Tab. */
  readonly reach: 0 | -1;
}

const weights = [1, 2, 3, 4, 5] as const;

/** Three small columns with who raised it and how each side sees it; five small bars for its weight. */
export const SwotMarks = observer(function SwotMarks({ item, reach }: Props) {
  const store = useProject();
  const { swot } = useTexts().views;
  const { raisedBy, impact } = useRecordTexts('swotItem').fields;
  const { id } = item;
  const found = useDivergence(id);

  return (
    <>
      <fieldset className={classes.voices} aria-label={raisedBy.label}>
        {perspectives.map((who) => (
          <span key={who} className={classes.column}>
            <button
              type="button"
              className={classes.voice}
              aria-pressed={item.raisedBy.includes(who)}
              aria-label={raisedBy.options[who]}
              title={raisedBy.options[who]}
              tabIndex={reach}
              disabled={store.readOnly}
              onClick={() => store.update('swotItem', id, { raisedBy: toggled(item.raisedBy, who) })}
            >
              {swot.letters[who]}
            </button>
            <Median view={found?.views.find(({ perspective }) => perspective === who)} />
          </span>
        ))}
        {item.raisedBy.includes('consultant') && <span>{raisedBy.options.consultant}</span>}
      </fieldset>
      <fieldset className={classes.bars} aria-label={item.impact ? swot.impactOf(item.impact) : swot.noImpact}>
        {weights.map((weight) => (
          <button
            key={weight}
            type="button"
            className={classes.bar}
            data-on={item.impact !== null && weight <= item.impact}
            aria-pressed={item.impact === weight}
            aria-label={`${impact.label} ${weight}`}
            title={swot.impactOf(weight)}
            tabIndex={reach}
            disabled={store.readOnly}
            onClick={() => store.update('swotItem', id, { impact: item.impact === weight ? null : weight })}
          />
        ))}
      </fieldset>
    </>
  );
});

/** The middle of the answers of one side; its words are read aloud and shown on hover. */
function Median({ view }: { readonly view: View | undefined }) {
  const { ratings } = useTexts().situation;
  const { perspective } = useRecordTexts('rating').fields;
  const floor = useFloor();
  const figure = useFigure();
  if (!view) return null;
  const text = viewInWords(view, perspective.options[view.perspective], ratings, floor, figure);
  return (
    <span className={classes.median} title={text}>
      <span aria-hidden="true">{shortView(view, figure)}</span>
      <span className="hidden-but-read">{text}</span>
    </span>
  );
}
