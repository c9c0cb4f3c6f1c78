import { observer } from 'mobx-react-lite';
import type { KeyboardEvent } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { useLanguage, useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { recordTitle } from '../../stores/record-title';
import { type Cells, cellName } from '../common/use-cells';
import { useLiving } from '../common/use-records';
import { setLevel } from './edit-supply';
import { type Supplier, stateOf, supplyAt } from './suppliers';
import classes from './supply-table.module.css';

const levels = [1, 2, 3, 4, 5] as const;

interface Props {
  readonly need: Id;
  readonly supplier: Supplier;
  readonly cells: Cells;
  readonly onOpen: (id: Id) => void;
}

/** How well one supplier meets one need: five small steps and the word; where there is none, the word says so. */
export const LevelCell = observer(function LevelCell({ need, supplier, cells, onOpen }: Props) {
  const store = useProject();
  const language = useLanguage();
  const { supply: words } = useTexts().listening;
  const supplies = useLiving('supply');
  const found = supplyAt(supplies, need, supplier.key);
  const level = levels.find((each) => each === found?.level) ?? null;
  const at = { row: need, column: supplier.key };
  const word = level ? words.levels[level] : found ? words.unrated : words.gap;
  const set = (next: number | null) =>
    store.together(
      { act: found ? 'change' : 'add', type: 'supply' },
      (project, context) => setLevel(project, need, supplier, next, context),
      `supply/${need}/${supplier.key}`,
    );
  const nameOf = (ref: Supplier['by']) => {
    if (ref === null || typeof ref === 'string') return ref || words.nameless;
    const actor = store.find(ref.type, ref.id);
    return actor ? recordTitle(store, language, ref.type, actor) : words.nameless;
  };
  const needRecord = store.find('need', need);

  const onKeyDown = (event: KeyboardEvent) => {
    if (cells.onArrow(event, at)) return;
    if (/^[1-5]$/.test(event.key)) set(Number(event.key));
    else if (event.key === 'Delete' || event.key === 'Backspace' || event.key === '0') set(null);
    else if (event.key === 'Enter' && found) onOpen(found.id);
    else return;
    event.preventDefault();
  };

  return (
    <td className={classes.cell} data-state={stateOf(found)}>
      <fieldset
        className={classes.steps}
        data-cell={cellName(at)}
        tabIndex={cells.isActive(at.row, at.column) ? 0 : -1}
        aria-label={words.cell(needRecord?.text ?? '', nameOf(supplier.by), level ? `${level} – ${word}` : word)}
        onFocus={() => cells.activate(at)}
        onKeyDown={onKeyDown}
      >
        <span className={classes.bars}>
          {levels.map((each) => (
            <button
              key={each}
              type="button"
              className={classes.step}
              tabIndex={-1}
              aria-label={`${each} – ${words.levels[each]}`}
              title={words.levels[each]}
              data-on={level !== null && each <= level}
              disabled={store.readOnly}
              onClick={() => set(each === level ? null : each)}
            />
          ))}
        </span>
        <span className={classes.word}>{word}</span>
      </fieldset>
    </td>
  );
});
