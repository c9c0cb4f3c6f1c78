import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { moveRecord, updateRecord } from '../../../shared/project/edits';
import type { Id } from '../../../shared/project/fields/values';
import { tows as definition } from '../../../shared/project/records/tows';
import { useLanguage, useTexts } from '../../i18n';
import type { ViewProps } from '../../steps/view-props';
import { useProject } from '../../stores/app-context';
import { recordTitle } from '../../stores/record-title';
import { Board } from '../board/Board';
import { listIndex, type Place } from '../board/board';
import type { BoardTexts } from '../board/board-props';
import { useRecordTexts } from '../common/use-record-texts';
import { useDerived } from '../common/use-records';
import { useTrash } from '../common/use-trash';
import { ItemTray } from './ItemTray';
import { OptionCard } from './OptionCard';
import { type KindKey, kindBeside, kindOf, kindPiles } from './options';
import classes from './tows-board.module.css';

/** What follows where inside meets outside: statements along the edges, options in the four fields between them. */
export const TowsBoard = observer(function TowsBoard({ selected, onOpen }: ViewProps) {
  const store = useProject();
  const language = useLanguage();
  const { board } = useTexts().views;
  const { tows } = useTexts().situation;
  const words = useRecordTexts('tows');
  const trash = useTrash('tows');
  const piles = useDerived('tows', kindPiles);
  const [picking, pick] = useState<Id | null>(null);

  const move = (id: Id, place: Place<KindKey>) => {
    const options = store.living('tows');
    const ids = options.map((option) => option.id);
    const index = listIndex(ids, piles, id, place);
    const kind = kindOf(place.key);
    const same = options.some((option) => option.id === id && option.kind === kind);
    store.together({ act: 'move', type: 'tows' }, (project, context) =>
      moveRecord(same ? project : updateRecord(project, 'tows', id, { kind }, context), 'tows', id, index),
    );
  };
  const texts: BoardTexts<KindKey> = {
    ...board,
    label: tows.label,
    keys: `${board.keys} ${tows.keys}`,
    title: (key) => tows.titles[key],
    hint: (key) => tows.hints[key],
  };
  const onLetter = (id: Id, key: string) => {
    const option = store.find('tows', id);
    const letter = key.toUpperCase();
    if (letter === tows.letters.items) pick(id);
    else if (letter === tows.letters.choose && option) store.update('tows', id, { chosen: !option.chosen });
    else return false;
    return true;
  };

  return (
    <div className={classes.room}>
      {piles.every(({ ids }) => ids.length === 0) && <p className={classes.empty}>{tows.empty}</p>}
      <div className={classes.view}>
        <div className={classes.across}>
          <ItemTray quadrant="S" />
          <ItemTray quadrant="W" />
        </div>
        <div className={classes.down}>
          <ItemTray quadrant="O" />
          <ItemTray quadrant="T" />
        </div>
        <Board
          piles={piles}
          beside={kindBeside}
          texts={texts}
          className={classes.fields}
          maxLength={definition.fields.text.max}
          selected={selected}
          readOnly={store.readOnly}
          nameOf={(id) => {
            const option = store.find('tows', id);
            return option ? recordTitle(store, language, 'tows', option) : words.untitled;
          }}
          card={(id, state) => (
            <OptionCard
              id={id}
              {...state}
              picking={picking === id}
              onPick={(wanted) => pick(wanted ? id : null)}
              onOpen={() => onOpen(id)}
            />
          )}
          onMove={move}
          onAdd={(key, lines) => {
            const rows = lines.map((text) => ({ text, kind: kindOf(key) }));
            if (rows.length === 1) store.add('tows', rows[0]);
            else store.addMany('tows', rows);
          }}
          onOpen={onOpen}
          onTrash={trash}
          onLetter={onLetter}
        />
      </div>
    </div>
  );
});
