import type { RecordOf } from '../../../shared/project/records';
import { useTexts } from '../../i18n';
import { useApp } from '../../stores/app-context';
import { useRecordTexts } from '../../views/common/use-record-texts';
import classes from '../../views/ratings/ratings.module.css';

/** A statement with the letter of its quadrant; leads to where it stands on the board. */
export function StatementName({ item }: { readonly item: RecordOf<'swotItem'> }) {
  const { ui } = useApp();
  const { titles } = useTexts().views.swot;
  const { untitled } = useRecordTexts('swotItem');
  return (
    <button
      type="button"
      className={classes.statement}
      onClick={() => ui.openRecord({ type: 'swotItem', id: item.id })}
    >
      <span className={classes.quadrant} data-quadrant={item.quadrant} title={titles[item.quadrant ?? 'none']}>
        {item.quadrant ?? '·'}
      </span>
      <span>{item.text || untitled}</span>
    </button>
  );
}
