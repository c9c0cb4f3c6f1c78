import { observer } from 'mobx-react-lite';
import { useRef } from 'react';
import { unpractised } from '../../../shared/red-thread/practice';
import { useTexts } from '../../i18n';
import { FormEnvironment } from '../../steps/record-form/FormEnvironment';
import type { ViewProps } from '../../steps/view-props';
import { useApp, useProject } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { alphabetical } from '../common/alphabetical';
import { BesideTable } from '../common/BesideTable';
import { useCells } from '../common/use-cells';
import { useReckoned } from '../common/use-reckoned';
import { useOptions } from '../common/use-records';
import { PracticeCell } from './PracticeCell';
import { PracticeHead } from './PracticeHead';
import { PracticePair } from './PracticePair';
import classes from './practice-matrix.module.css';

const sides = ['person', 'channel'] as const;

/** Our people down, places across: who knows which from own practice, and what proves it. */
export const PracticeMatrix = observer(function PracticeMatrix({ selected, onOpen }: ViewProps) {
  const { ui } = useApp();
  const store = useProject();
  const { practice: words } = useTexts();
  const people = useOptions('person');
  const channels = alphabetical(useOptions('channel'));
  const lacking = useReckoned(unpractised);
  const proof = useRef<HTMLDivElement>(null);
  // Whoever comes from the search for an entry finds its pair chosen.
  const wanted = store.find('experience', selected);
  const cells = useCells(
    people.map(({ value }) => value),
    channels.map(({ value }) => value),
    wanted?.person && wanted.channel ? { row: wanted.person, column: wanted.channel } : null,
  );
  const { active } = cells;
  const beside = <BesideTable type="experience" sides={sides} onOpen={onOpen} />;
  if (people.length === 0 || channels.length === 0) {
    const [text, act, step, type] =
      people.length === 0
        ? ([words.noPeople, words.toPeople, 'frame', 'person'] as const)
        : ([words.noChannels, words.toChannels, 'listening', 'channel'] as const);
    return (
      <>
        <EmptyState text={text}>
          <Button onClick={() => ui.go({ kind: 'step', step, type, record: null })}>{act}</Button>
        </EmptyState>
        {beside}
      </>
    );
  }
  const gaps = lacking.filter(({ practising }) => !practising).length;
  return (
    <FormEnvironment>
      <div className={classes.view}>
        <p className={classes.lead}>
          {words.lead}
          {gaps > 0 && <span className={classes.gaps}>{words.count(gaps)}</span>}
        </p>
        <p className="hidden-but-read">{words.keys}</p>
        <div className={classes.scroll}>
          <table ref={cells.root} className={classes.table} aria-label={words.label}>
            <PracticeHead channels={channels} lacking={lacking} />
            <tbody>
              {people.map(({ value: person, label: name }) => (
                <tr key={person}>
                  <th scope="row" className={classes.person}>
                    <button
                      type="button"
                      className={classes.open}
                      onClick={() => ui.openRecord({ type: 'person', id: person })}
                    >
                      {name}
                    </button>
                  </th>
                  {channels.map(({ value: channel, label: place }) => (
                    <PracticeCell
                      key={channel}
                      person={person}
                      channel={channel}
                      name={name}
                      place={place}
                      responsible={lacking.some((each) => each.channel === channel && each.people.includes(person))}
                      cells={cells}
                      onProof={() => proof.current?.querySelector('input')?.focus()}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {active && (
          <PracticePair
            key={`${active.row}/${active.column}`}
            person={active.row}
            channel={active.column}
            lacking={lacking.find(({ channel }) => channel === active.column) ?? null}
            proof={proof}
            onOpen={onOpen}
            onBack={() => cells.focus(active)}
          />
        )}
        {beside}
      </div>
    </FormEnvironment>
  );
});
