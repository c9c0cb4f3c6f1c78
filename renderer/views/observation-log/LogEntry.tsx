import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { formatShortDate } from '../../../shared/i18n/format';
import type { Id } from '../../../shared/project/fields/values';
import { channel } from '../../../shared/project/records/channel';
import { observation as definition } from '../../../shared/project/records/observation';
import { useLocale, useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { useToday } from '../common/clock';
import { parseDay } from '../common/date-text';
import { pastedLines } from '../common/lines';
import { optionsOf } from '../common/options-of';
import { PickMany } from '../common/PickMany';
import { useRecordTexts } from '../common/use-record-texts';
import { useOptions } from '../common/use-records';
import { addObservations } from './entry';
import { carriedOver, channelByName } from './log';
import classes from './log-entry.module.css';
import { PlaceNames } from './PlaceNames';

const MAX_TEXT = 5_000;
const { kind: kindField } = definition.fields;

/** The line in which the next observation is written. Enter keeps it; date, place and listener stay for the next. */
export const LogEntry = observer(function LogEntry() {
  const store = useProject();
  const { log, table } = useTexts().views;
  const { fields } = useRecordTexts('observation');
  const locale = useLocale();
  const today = useToday();
  const groups = useOptions('group');
  const people = useOptions('person');
  const places = useId();
  const sentence = useRef<HTMLInputElement>(null);
  const [start] = useState(() => carriedOver(store.living('observation').at(-1), today()));
  const [date, setDate] = useState(() => formatShortDate(start.date, locale));
  const [place, setPlace] = useState(() => store.find('channel', start.place)?.name ?? '');
  const [listener, setListener] = useState<Id | null>(start.listener);
  const [what, setWhat] = useState('');
  const [who, setWho] = useState<readonly Id[]>([]);
  const [kind, setKind] = useState<(typeof kindField.options)[number] | null>(null);

  const day = parseDay(date, today());
  const badDate = day === undefined;
  const isNew = place.trim() !== '' && !channelByName(store.living('channel'), place);

  const add = (texts: readonly string[]) => {
    if (texts.length === 0 || badDate) return;
    store.together({ act: texts.length > 1 ? 'paste' : 'add', type: 'observation' }, (project, context) =>
      addObservations(project, { date: day ?? '', place, listener, who, kind }, texts, context),
    );
    setWhat('');
    setWho([]);
    setKind(null);
    sentence.current?.focus();
  };
  const enter = () => add(what.trim() === '' ? [] : [what.trim()]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    enter();
  };

  return (
    <fieldset className={classes.entry} aria-label={log.entry}>
      <input
        className={classes.date}
        aria-label={fields.date.label}
        aria-invalid={badDate}
        placeholder={table.dateHint}
        value={date}
        onChange={(event) => setDate(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <input
        className={classes.place}
        aria-label={fields.place.label}
        placeholder={log.place}
        list={places}
        maxLength={channel.fields.name.max}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <PlaceNames id={places} />
      <input
        ref={sentence}
        className={classes.what}
        aria-label={fields.what.label}
        placeholder={log.what}
        maxLength={MAX_TEXT}
        value={what}
        onChange={(event) => setWhat(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          const lines = pastedLines(event.clipboardData.getData('text/plain'), MAX_TEXT);
          if (lines.length < 2) return;
          event.preventDefault();
          add(lines);
        }}
      />
      <div className={classes.who}>
        <PickMany
          label={fields.who.label}
          placeholder={log.who}
          options={groups}
          value={who}
          onChange={setWho}
          onEnter={enter}
        />
      </div>
      <select
        className={classes.kind}
        aria-label={fields.kind.label}
        value={kind ?? ''}
        onChange={(event) => setKind(kindField.options.find((o) => o === event.currentTarget.value) ?? null)}
        onKeyDown={onKeyDown}
      >
        <option value="">{fields.kind.label}</option>
        {optionsOf(fields.kind.options).map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {people.length > 0 && (
        <select
          className={classes.listener}
          aria-label={fields.listener.label}
          value={listener ?? ''}
          onChange={(event) => setListener(event.currentTarget.value || null)}
          onKeyDown={onKeyDown}
        >
          <option value="">{fields.listener.label}</option>
          {people.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
      <p className={classes.hint} aria-live="polite" data-bad={badDate || undefined}>
        {badDate ? log.badDate : isNew ? log.newPlace(place.trim()) : log.enter}
      </p>
    </fieldset>
  );
});
