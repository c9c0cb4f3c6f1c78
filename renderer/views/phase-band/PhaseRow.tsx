import { observer } from 'mobx-react-lite';
import { formatShortDate } from '../../../shared/i18n/format';
import { hintSentence } from '../../../shared/i18n/hint-texts';
import type { Id, Period } from '../../../shared/project/fields/values';
import { hintsAt } from '../../../shared/project/hints/hints';
import type { RecordOf } from '../../../shared/project/records';
import { phase as definition } from '../../../shared/project/records/phase';
import { useLanguage, useLocale, useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { IconButton } from '../../ui/Button';
import { useToday } from '../common/clock';
import { LineEdit } from '../common/LineEdit';
import { useRecordTexts } from '../common/use-record-texts';
import { useTrash } from '../common/use-trash';
import { nextPeriod } from './band';
import { PhaseBar } from './PhaseBar';
import classes from './phase-band.module.css';

interface Props {
  readonly phase: RecordOf<'phase'>;
  readonly span: Period;
  readonly selected: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly onOpen: (id: Id) => void;
  readonly onShift: (id: Id, by: -1 | 1) => void;
  readonly onSay: (text: string) => void;
}

/** One phase: its words at the left, its time at the right. */
export const PhaseRow = observer(function PhaseRow(props: Props) {
  const { phase, span, onOpen, onShift, onSay } = props;
  const store = useProject();
  const { board, phases: texts } = useTexts().views;
  const words = useRecordTexts('phase');
  const locale = useLocale();
  const language = useLanguage();
  const today = useToday();
  const trash = useTrash('phase');
  const { id, period } = phase;
  const { title } = definition.fields;
  const { readOnly } = store;
  const dates = period && texts.period(formatShortDate(period.start, locale), formatShortDate(period.end, locale));

  const setPeriod = (next: Period) => {
    store.update('phase', id, { period: next });
    onSay(texts.period(formatShortDate(next.start, locale), formatShortDate(next.end, locale)));
  };

  return (
    <li className={classes.row} aria-current={props.selected ? 'true' : undefined}>
      <div className={classes.words}>
        <div className={classes.title}>
          <LineEdit
            label={words.fields.title.label}
            value={phase.title}
            maxLength={title.max}
            placeholder={words.untitled}
            readOnly={readOnly}
            onChange={(value) => store.update('phase', id, { title: value })}
          />
        </div>
        <p className={classes.dates}>{dates ?? texts.noPeriod}</p>
        {hintsAt(store.project, 'phase', phase, 'period').map((hint) => (
          <p key={hint.code} className={classes.hint} role="status">
            {hintSentence(language, hint)}
          </p>
        ))}
        {(['feeling', 'turningPoint'] as const).map((name) => (
          <div key={name} className={classes.said}>
            <span className={classes.what} aria-hidden="true">
              {words.fields[name].label}
            </span>
            <LineEdit
              label={words.fields[name].label}
              value={phase[name]}
              maxLength={definition.fields[name].max}
              placeholder={texts[name]}
              readOnly={readOnly}
              onChange={(value) => store.update('phase', id, { [name]: value })}
            />
          </div>
        ))}
      </div>
      <div className={classes.time}>
        {period ? (
          <PhaseBar
            phase={phase}
            period={period}
            span={span}
            onPeriod={setPeriod}
            onOpen={() => onOpen(id)}
            onShift={(by) => onShift(id, by)}
            onTrash={() => trash(id)}
          />
        ) : (
          <button
            type="button"
            className={classes.set}
            disabled={readOnly}
            onClick={() => setPeriod(nextPeriod(store.living('phase'), store.project.project.horizon, today()))}
          >
            {texts.setPeriod}
          </button>
        )}
        <div className={classes.acts}>
          <IconButton icon="up" label={texts.up} disabled={props.first || readOnly} onClick={() => onShift(id, -1)} />
          <IconButton icon="down" label={texts.down} disabled={props.last || readOnly} onClick={() => onShift(id, 1)} />
          <IconButton icon="forward" label={board.details} onClick={() => onOpen(id)} />
        </div>
      </div>
    </li>
  );
});
