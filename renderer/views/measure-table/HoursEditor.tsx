import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { UiTexts } from '../../../shared/i18n/ui-texts';
import type { Id } from '../../../shared/project/fields/values';
import type { RecordOf } from '../../../shared/project/records';
import type { Option } from '../common/use-records';
import grid from '../grid/grid.module.css';
import type { EditorProps } from '../grid/types';
import classes from './hours-editor.module.css';
import { hoursLines, withHours } from './hours-lines';

type Measure = RecordOf<'measure'>;

interface Props extends EditorProps<Measure> {
  readonly texts: UiTexts['views']['measures'];
  readonly people: readonly Option[];
  /** What to write instead, when hours cannot be read. */
  readonly help: string;
  readonly show: (hours: number | null) => string;
  /** `undefined` when the text cannot be read; an empty text is `null`. */
  readonly parse: (text: string) => number | null | undefined;
  readonly onChange: (efforts: Measure['efforts']) => void;
}

/** Who puts in how many hours, a line for each person and one for somebody else; counts when the cell is left. */
export function HoursEditor({ row, label, texts, people, help, show, parse, onChange, done, down }: Props) {
  const [lines, setLines] = useState(() => [
    ...hoursLines(row, () => crypto.randomUUID()).map((line) => ({ ...line, text: show(line.hours), other: false })),
    { id: crypto.randomUUID() as Id, person: null as Id | null, hours: null, text: '', other: true },
  ]);
  const [bad, setBad] = useState<Id | null>(null);
  const sheet = useRef<HTMLFieldSetElement>(null);
  const left = useRef(false);
  useEffect(() => {
    sheet.current?.querySelector('input')?.select();
    sheet.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);

  const change = (id: Id, values: { readonly text?: string; readonly person?: Id | null }) => {
    const next = lines.map((line) => (line.id === id ? { ...line, ...values } : line));
    const last = next.at(-1);
    const full = last?.person && last.text;
    setLines(full ? [...next, { ...last, id: crypto.randomUUID(), person: null, hours: null, text: '' }] : next);
  };
  const commit = (): boolean => {
    if (left.current) return true;
    // What is untouched keeps its exact figure, which may be finer than the text.
    const read = lines.map((line) => ({
      ...line,
      read: line.text === show(line.hours) ? line.hours : parse(line.text),
    }));
    const wrong = read.find((line) => line.read === undefined);
    setBad(wrong?.id ?? null);
    if (wrong) return false;
    const efforts = withHours(
      row.efforts,
      read.map(({ id, person, read: hours }) => ({ id, person, hours: hours ?? null })),
    );
    if (JSON.stringify(efforts) !== JSON.stringify(row.efforts)) onChange(efforts);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = [...(sheet.current?.querySelectorAll<HTMLElement>('input, select') ?? [])];
    const at = all.indexOf(event.target as HTMLElement);
    const step = event.key === 'ArrowUp' ? -1 : 1;
    if (event.key === 'Escape') {
      left.current = true;
      done();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (!commit()) return;
      left.current = true;
      down();
    } else if (event.key === 'Tab') {
      if (all[at + (event.shiftKey ? -1 : 1)]) event.stopPropagation();
      else if (commit()) left.current = true;
      else event.preventDefault();
    } else if (event.key.match(/^Arrow(Up|Down)$/) && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      const inputs = all.filter((each) => each instanceof HTMLInputElement);
      inputs[inputs.indexOf(event.target) + step]?.focus();
    }
  };
  const name = (person: Id | null) => people.find(({ value }) => value === person)?.label ?? texts.nobody;

  return (
    <fieldset
      ref={sheet}
      className={classes.sheet}
      aria-label={label}
      onKeyDown={onKeyDown}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && commit()}
    >
      {lines.map((line) => (
        <div key={line.id} className={classes.line}>
          {line.other ? (
            <select
              className={grid.input}
              aria-label={texts.otherPerson}
              value={line.person ?? ''}
              onChange={(event) => change(line.id, { person: event.currentTarget.value || null })}
            >
              <option value="">{texts.otherPerson}</option>
              {people.map(({ value, label }) => (
                <option key={value} value={value} disabled={lines.some((o) => o !== line && o.person === value)}>
                  {label}
                </option>
              ))}
            </select>
          ) : (
            <span aria-hidden="true">{name(line.person)}</span>
          )}
          <span className={grid.draft}>
            <input
              className={grid.input}
              inputMode="decimal"
              aria-label={texts.hoursBy(name(line.person))}
              aria-invalid={bad === line.id}
              value={line.text}
              onChange={(event) => change(line.id, { text: event.currentTarget.value })}
              onFocus={(event) => event.currentTarget.select()}
            />
            {bad === line.id && (
              <span role="alert" className={grid.help}>
                {help}
              </span>
            )}
          </span>
        </div>
      ))}
    </fieldset>
  );
}
