import { observer } from 'mobx-react-lite';
import { moveRecord, updateRecord } from '../../../shared/project/edits';
import type { Id } from '../../../shared/project/fields/values';
import { swotItem as definition } from '../../../shared/project/records/swot-item';
import { useLanguage, useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { recordTitle } from '../../stores/record-title';
import { Board } from '../board/Board';
import { listIndex, type Place } from '../board/board';
import type { BoardTexts } from '../board/board-props';
import { useRecordTexts } from '../common/use-record-texts';
import { useDerived } from '../common/use-records';
import { useTrash } from '../common/use-trash';
import { type FieldKey, quadrantBeside, quadrantOf, quadrantPiles } from './quadrants';
import { SwotCard } from './SwotCard';
import classes from './swot-board.module.css';
import { useLetters } from './use-letters';

interface Props {
  readonly selected: Id | null;
  readonly onOpen: (id: Id) => void;
}

/** Strengths, weaknesses, opportunities and threats side by side; helpful stands left, internal above. */
export const SwotBoard = observer(function SwotBoard({ selected, onOpen }: Props) {
  const store = useProject();
  const language = useLanguage();
  const { board, swot } = useTexts().views;
  const words = useRecordTexts('swotItem');
  const trash = useTrash('swotItem');
  const onLetter = useLetters();
  const piles = useDerived('swotItem', quadrantPiles);

  const move = (id: Id, place: Place<FieldKey>) => {
    const items = store.living('swotItem');
    const ids = items.map((item) => item.id);
    const index = listIndex(ids, piles, id, place);
    const quadrant = quadrantOf(place.key);
    const same = items.some((item) => item.id === id && item.quadrant === quadrant);
    store.together({ act: 'move', type: 'swotItem' }, (project, context) =>
      moveRecord(same ? project : updateRecord(project, 'swotItem', id, { quadrant }, context), 'swotItem', id, index),
    );
  };
  const texts: BoardTexts<FieldKey> = {
    ...board,
    label: swot.label,
    keys: `${board.keys} ${swot.keys}`,
    title: (key) => (key === 'none' ? swot.titles.none : `${key} · ${swot.titles[key]}`),
    hint: (key) => swot.hints[key],
  };
  const nameOf = (id: Id) => {
    const item = store.find('swotItem', id);
    return item ? recordTitle(store, language, 'swotItem', item) : words.untitled;
  };

  return (
    <div className={classes.view}>
      {piles.every(({ ids }) => ids.length === 0) && <p className={classes.empty}>{swot.empty}</p>}
      <div className={classes.axes} aria-hidden="true">
        <span>{swot.helpful}</span>
        <span>{swot.harmful}</span>
      </div>
      <div className={classes.sides} aria-hidden="true">
        <span>{swot.internal}</span>
        <span>{swot.external}</span>
      </div>
      <div className={classes.area}>
        <Board
          piles={piles}
          beside={quadrantBeside}
          texts={texts}
          className={classes.quadrants}
          maxLength={definition.fields.text.max}
          selected={selected}
          readOnly={store.readOnly}
          nameOf={nameOf}
          card={(id, state) => <SwotCard id={id} {...state} onOpen={() => onOpen(id)} />}
          onMove={move}
          onAdd={(key, lines) => {
            const rows = lines.map((text) => ({ text, quadrant: quadrantOf(key) }));
            if (rows.length === 1) store.add('swotItem', rows[0]);
            else store.addMany('swotItem', rows);
          }}
          onOpen={onOpen}
          onTrash={trash}
          onLetter={onLetter}
        />
      </div>
    </div>
  );
});
