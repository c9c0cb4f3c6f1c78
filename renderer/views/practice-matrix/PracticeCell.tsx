import { observer } from 'mobx-react-lite';
import type { KeyboardEvent } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { practiceLevels } from '../../../shared/project/records/experience';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { type Level, practiceOf, setPractice } from '../common/practice';
import { type Cells, cellName } from '../common/use-cells';
import { useRecordTexts } from '../common/use-record-texts';
import { useLiving } from '../common/use-records';
import classes from './practice-matrix.module.css';

interface Props {
  readonly person: Id;
  readonly channel: Id;
  readonly name: string;
  readonly place: string;
  /** Answers for a place without having practice there. */
  readonly responsible: boolean;
  readonly cells: Cells;
  /** Puts the cursor where the proof is written. */
  readonly onProof: () => void;
}

/** One pair: four small steps and the word; a figure or a click sets it, also for a pair nobody has asked about. */
export const PracticeCell = observer(function PracticeCell({
  person,
  channel,
  name,
  place,
  responsible,
  cells,
  onProof,
}: Props) {
  const store = useProject();
  const { practice: words } = useTexts();
  const { level: levels } = useRecordTexts('experience').fields;
  const { record } = practiceOf(useLiving('experience'), person, channel);
  const level = record?.level ?? null;
  const reached = level === null ? -1 : practiceLevels.indexOf(level);
  const word = level ? levels.options[level] : words.notYet;
  const at = { row: person, column: channel };
  const set = (next: Level | null) =>
    store.together(
      { act: record ? 'change' : 'add', type: 'experience' },
      (project, context) => setPractice(project, person, channel, next, context),
      `practice/${person}/${channel}`,
    );
  const onKeyDown = (event: KeyboardEvent) => {
    if (cells.onArrow(event, at) || event.ctrlKey || event.altKey || event.metaKey) return;
    const figure = /^[0-4]$/.test(event.key) ? practiceLevels[Number(event.key)] : undefined;
    if (event.key === 'Enter') onProof();
    else if (event.key === 'Delete' || event.key === 'Backspace') set(null);
    else if (figure) set(figure);
    else return;
    event.preventDefault();
  };
  const spoken = responsible ? `${word}, ${words.responsible}` : word;
  return (
    <td className={classes.cell}>
      <fieldset
        className={classes.steps}
        data-cell={cellName(at)}
        data-lacking={responsible}
        tabIndex={cells.isActive(person, channel) ? 0 : -1}
        aria-label={words.cell(name, place, spoken)}
        onFocus={() => cells.activate(at)}
        onKeyDown={onKeyDown}
      >
        <span className={classes.bars}>
          {practiceLevels.map((each, i) => (
            <button
              key={each}
              type="button"
              className={classes.step}
              tabIndex={-1}
              aria-label={`${i} – ${levels.options[each]}`}
              title={levels.options[each]}
              data-on={i <= reached}
              data-none={i === 0}
              disabled={store.readOnly}
              onClick={() => {
                cells.activate(at);
                set(each === level ? null : each);
              }}
            />
          ))}
        </span>
        <span className={classes.word} data-asked={level !== null}>
          {word}
        </span>
        {responsible && <span className={classes.word}>{words.responsible}</span>}
      </fieldset>
    </td>
  );
});
