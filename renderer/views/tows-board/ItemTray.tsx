import { observer } from 'mobx-react-lite';
import type { QuadrantKey } from '../../../shared/project/records/swot-item';
import { useTexts } from '../../i18n';
import { useApp, useProject } from '../../stores/app-context';
import { useRecordTexts } from '../common/use-record-texts';
import { useLiving } from '../common/use-records';
import { startItem } from './drag-item';
import classes from './tows-board.module.css';

/** The statements of one quadrant along the edge of the board; they can be dragged onto an option. */
export const ItemTray = observer(function ItemTray({ quadrant }: { readonly quadrant: QuadrantKey }) {
  const store = useProject();
  const { ui } = useApp();
  const { tows } = useTexts().situation;
  const { titles } = useTexts().views.swot;
  const { untitled } = useRecordTexts('swotItem');
  const items = useLiving('swotItem').filter((item) => item.quadrant === quadrant);
  const options = useLiving('tows');
  return (
    <section className={classes.tray} data-quadrant={quadrant} aria-label={tows.tray(titles[quadrant])}>
      <h3 className={classes.trayTitle}>
        {quadrant} · {titles[quadrant]}
      </h3>
      {items.length === 0 && <p className={classes.quiet}>{tows.trayEmpty}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              className={classes.item}
              draggable={!store.readOnly}
              onDragStart={(event) => startItem(event, item.id)}
              onClick={() => ui.openRecord({ type: 'swotItem', id: item.id })}
            >
              {item.text || untitled}
              <span className={classes.used}>
                {tows.used(options.filter((option) => option.items.includes(item.id)).length)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
});
