import { observer } from 'mobx-react-lite';
import type { Id } from '../../../shared/project/fields/values';
import { useTexts } from '../../i18n';
import { useRecordTexts } from '../common/use-record-texts';
import { useRecord } from '../common/use-records';
import { Findings } from './Findings';
import classes from './ratings.module.css';
import { useDivergence, useFloor } from './use-divergence';
import { useFigure } from './use-figure';
import { shortView, viewInWords } from './view-words';

/** Names of the columns; the adviser has one only where one has answered. */
export function StatementHead({ advised }: { readonly advised: boolean }) {
  const { perspective, swotItem } = useRecordTexts('rating').fields;
  const { leadership, employee, stakeholder, consultant } = perspective.options;
  return (
    <thead>
      <tr>
        <th scope="col">{swotItem.label}</th>
        {[leadership, employee, stakeholder, ...(advised ? [consultant] : [])].map((who) => (
          <th key={who} scope="col" className={classes.who}>
            {who}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface Props {
  readonly id: Id;
  readonly selected: boolean;
  readonly advised: boolean;
  readonly onPick: () => void;
}

/** A statement with a figure for each perspective, and in words what lies apart. */
export const StatementRow = observer(function StatementRow({ id, selected, advised, onPick }: Props) {
  const { ratings: words } = useTexts().situation;
  const { titles } = useTexts().views.swot;
  const { perspective } = useRecordTexts('rating').fields;
  const { untitled } = useRecordTexts('swotItem');
  const figure = useFigure();
  const floor = useFloor();
  const item = useRecord('swotItem', id);
  const found = useDivergence(id);
  if (!item || !found) return null;
  return (
    <tr className={classes.row} data-selected={selected}>
      <th scope="row">
        <button
          type="button"
          className={classes.statement}
          data-id={id}
          tabIndex={selected ? 0 : -1}
          aria-current={selected ? 'true' : undefined}
          onClick={onPick}
        >
          <span className={classes.quadrant} data-quadrant={item.quadrant} title={titles[item.quadrant ?? 'none']}>
            {item.quadrant ?? '·'}
          </span>
          <span>{item.text || untitled}</span>
        </button>
        <Findings found={found} />
      </th>
      {found.views.map((view) => {
        if (view.perspective === 'consultant' && !advised) return null;
        const text = viewInWords(view, perspective.options[view.perspective], words, floor, figure);
        return (
          <td key={view.perspective} className={classes.median} title={text}>
            <span aria-hidden="true">{shortView(view, figure)}</span>
            <span className="hidden-but-read">{text}</span>
          </td>
        );
      })}
    </tr>
  );
});
