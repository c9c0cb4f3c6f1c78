import { formatDate } from '../../../shared/i18n/format';
import { useLocale, useTexts } from '../../i18n';
import { useApp, useProject } from '../../stores/app-context';
import { IconButton } from '../../ui/Button';
import { useTrash } from '../common/use-trash';
import type { Measurement } from './line';
import css from './metric-lines.module.css';
import { valueText } from './value-text';

interface Props {
  readonly measurements: readonly Measurement[];
  readonly unit: string;
}

/** Every value of a metric, the latest first. */
export function MeasurementList({ measurements, unit }: Props) {
  const { ui } = useApp();
  const { readOnly } = useProject();
  const { metricLines: texts, eventFlow } = useTexts();
  const locale = useLocale();
  const trash = useTrash('measurement');
  return (
    <ol className={css.values}>
      {measurements.toReversed().map(({ id, date, value, comment }) => {
        const day = date ? formatDate(date, locale) : eventFlow.noDate;
        return (
          <li key={id}>
            <button type="button" onClick={() => ui.openRecord({ type: 'measurement', id })}>
              {day}
            </button>
            <span>{valueText(value, unit, locale) || texts.none}</span>
            <span className={css.said}>{comment}</span>
            {!readOnly && <IconButton icon="trash" label={texts.removeValue(day)} onClick={() => trash(id)} />}
          </li>
        );
      })}
    </ol>
  );
}
