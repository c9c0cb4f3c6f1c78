import { observer } from 'mobx-react-lite';
import { formatShortDate } from '../../../shared/i18n/format';
import type { Id } from '../../../shared/project/fields/values';
import { isReviewOpen } from '../../../shared/red-thread/review';
import { useLocale, useTexts } from '../../i18n';
import { useApp } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { Tag } from '../../ui/Chip';
import { useRecordTexts } from '../common/use-record-texts';
import { useRecord } from '../common/use-records';
import { valueText } from '../metric-lines/value-text';
import css from './event-flow.module.css';

/** A measurement between the events: what was counted on that day. */
export const MeasurementMoment = observer(function MeasurementMoment({ id }: { readonly id: Id }) {
  const { ui } = useApp();
  const locale = useLocale();
  const { eventFlow: texts } = useTexts();
  const words = useRecordTexts('measurement');
  const measurement = useRecord('measurement', id);
  const metric = useRecord('metric', measurement?.metric ?? null);
  if (!measurement) return null;
  const name = metric?.name || words.untitled;
  return (
    <li className={css.moment} data-type="measurement">
      <div className={css.head}>
        <span className={css.day}>{measurement.date ? formatShortDate(measurement.date, locale) : texts.noDate}</span>
        <span className={css.text}>
          {name} <strong>{valueText(measurement.value, metric?.unit ?? '', locale)}</strong>
          {measurement.comment && <small>{measurement.comment}</small>}
        </span>
        <Tag>{words.one}</Tag>
        <Button
          look="quiet"
          aria-label={`${texts.open}: ${name}`}
          onClick={() => ui.openRecord({ type: 'measurement', id })}
        >
          {texts.open}
        </Button>
      </div>
    </li>
  );
});

/** A look at the course: what stops, what starts, what stays. */
export const ReviewMoment = observer(function ReviewMoment({ id }: { readonly id: Id }) {
  const { ui } = useApp();
  const locale = useLocale();
  const { eventFlow: texts } = useTexts();
  const words = useRecordTexts('review');
  const review = useRecord('review', id);
  if (!review) return null;
  const said = (['surprised', 'stop', 'start', 'keep'] as const).filter((field) => review[field].trim() !== '');
  return (
    <li className={css.moment} data-type="review">
      <div className={css.head}>
        <span className={css.day}>{review.date ? formatShortDate(review.date, locale) : texts.noDate}</span>
        <span className={css.text}>
          {said.map((field) => (
            <span key={field} className={css.said}>
              <em>{words.fields[field].label}:</em> {review[field]}
            </span>
          ))}
          {isReviewOpen(review) && <small>{texts.reviewOpen}</small>}
        </span>
        <Tag>{words.one}</Tag>
        <Button
          look="quiet"
          aria-label={`${texts.open}: ${words.one}`}
          onClick={() => ui.openRecord({ type: 'review', id })}
        >
          {texts.open}
        </Button>
      </div>
    </li>
  );
});
