import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { formatDate, formatShortDate, type Locale } from '../../../shared/i18n/format';
import type { Id } from '../../../shared/project/fields/values';
import { metric as definition } from '../../../shared/project/records/metric';
import { useLocale, useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { LineEdit } from '../common/LineEdit';
import { useRecordTexts } from '../common/use-record-texts';
import { useLiving, useRecord } from '../common/use-records';
import { inOrder, lineOf, readings, wayGone } from './line';
import { MeasurementEntry } from './MeasurementEntry';
import { MeasurementList } from './MeasurementList';
import { lineSize, MetricLine } from './MetricLine';
import css from './metric-lines.module.css';
import { type Value, valueText } from './value-text';

interface Props {
  readonly id: Id;
  readonly selected: boolean;
  readonly onOpen: () => void;
}

/** One metric: where it began, where it stands, where it shall go, and the line in which the next value is written. */
export const MetricRow = observer(function MetricRow({ id, selected, onOpen }: Props) {
  const store = useProject();
  const locale = useLocale();
  const { metricLines: texts } = useTexts();
  const words = useRecordTexts('metric');
  const metric = useRecord('metric', id);
  const measurements = inOrder(useLiving('measurement'), id);
  const [shown, setShown] = useState(false);
  if (!metric) return null;
  const name = metric.name || words.untitled;
  const series = readings(measurements);
  const line = lineOf(metric, series, lineSize.width, lineSize.height);
  const latest = measurements.at(-1);
  const way = wayGone(metric, series.at(-1)?.value);
  const say = (value: Value) => valueText(value, metric.unit, locale) || texts.none;
  const told = series.map(({ date, value }) => texts.point(formatDate(date, locale), say(value))).join('; ');
  return (
    <li className={css.row} data-selected={selected} aria-label={name}>
      <div className={css.head}>
        <LineEdit
          label={words.fields.name.label}
          value={metric.name}
          maxLength={definition.fields.name.max}
          placeholder={words.untitled}
          readOnly={store.readOnly}
          onChange={(next) => store.update('metric', id, { name: next })}
        />
        <Button look="quiet" data-id={id} aria-label={`${texts.open}: ${name}`} onClick={onOpen}>
          {texts.open}
        </Button>
      </div>
      <dl className={css.figures}>
        <div>
          <dt>{texts.from}</dt>
          <dd>{say(metric.baseline)}</dd>
        </div>
        <div>
          <dt>{texts.now}</dt>
          <dd className={css.now}>{latest ? say(latest.value) : texts.none}</dd>
        </div>
        <div>
          <dt>{texts.to}</dt>
          <dd>
            {say(metric.target)}
            {metric.due && <small>{texts.due(formatShortDate(metric.due, locale))}</small>}
          </dd>
        </div>
      </dl>
      <div className={css.course}>
        {line ? <MetricLine line={line} label={texts.picture(name, told || texts.none)} /> : <p>{texts.inWords}</p>}
        {way !== null && <p className={css.way}>{wayText(way, texts, locale)}</p>}
      </div>
      <MeasurementEntry metric={id} name={name} />
      {measurements.length > 0 && (
        <Button look="quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? texts.hideValues : texts.showValues} ({texts.values(measurements.length)})
        </Button>
      )}
      {shown && <MeasurementList measurements={measurements} unit={metric.unit} />}
    </li>
  );
});

interface WayTexts {
  readonly reached: string;
  readonly behind: string;
  readonly share: (percent: string) => string;
}

function wayText(way: number, texts: WayTexts, locale: Locale): string {
  if (way >= 1) return texts.reached;
  if (way < 0) return texts.behind;
  return texts.share(new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(way));
}
