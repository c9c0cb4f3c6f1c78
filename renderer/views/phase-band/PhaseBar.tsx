import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useRef } from 'react';
import { formatDate } from '../../../shared/i18n/format';
import type { Period } from '../../../shared/project/fields/values';
import type { RecordOf } from '../../../shared/project/records';
import { useLocale, useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { useRecordTexts } from '../common/use-record-texts';
import { bar, keyDays } from './band';
import { MeasureMarks } from './MeasureMarks';
import classes from './phase-band.module.css';
import { type Grip, gripped, useDragDays } from './use-drag-days';

interface Props {
  readonly phase: RecordOf<'phase'>;
  readonly period: Period;
  readonly span: Period;
  readonly onPeriod: (period: Period) => void;
  readonly onOpen: () => void;
  readonly onShift: (by: -1 | 1) => void;
  readonly onTrash: () => void;
}

/** The bar of a phase: its edges and itself can be drawn by mouse or moved with arrow keys. */
export const PhaseBar = observer(function PhaseBar(props: Props) {
  const { phase, span, onPeriod } = props;
  const { readOnly } = useProject();
  const { phases: texts } = useTexts().views;
  const { untitled } = useRecordTexts('phase');
  const locale = useLocale();
  const track = useRef<HTMLDivElement>(null);
  const drag = useDragDays(track, span, (grip, days) => {
    if (!readOnly && days !== 0) onPeriod(gripped(props.period, grip, days));
  });
  const period = drag.grip ? gripped(props.period, drag.grip, drag.days) : props.period;
  const { left, width } = bar(period, span);
  const name = phase.title || untitled;

  const onKeyDown = (event: KeyboardEvent, grip: Grip) => {
    const days = keyDays(event.key, event.shiftKey);
    const by = event.altKey ? { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key] : undefined;
    if (by) props.onShift(by);
    else if (days !== null && !event.altKey && !readOnly) onPeriod(gripped(props.period, grip, days));
    else if (event.key === 'Enter') props.onOpen();
    else if (event.key === 'Delete') props.onTrash();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const handle = (grip: Grip, label: string) => (
    <button
      type="button"
      className={classes[grip]}
      aria-label={label}
      title={label}
      onKeyDown={(event) => onKeyDown(event, grip)}
      {...drag.handlers(grip)}
    />
  );
  const from = formatDate(period.start, locale);
  const to = formatDate(period.end, locale);

  return (
    <div ref={track} className={classes.track}>
      <div className={classes.bar} style={{ left: `${left * 100}%`, width: `${width * 100}%` }}>
        {handle('whole', `${texts.move(name)}: ${texts.period(from, to)}`)}
        {handle('start', `${texts.start(name)}: ${from}`)}
        {handle('end', `${texts.end(name)}: ${to}`)}
      </div>
      <MeasureMarks phase={phase} span={span} />
    </div>
  );
});
