import { compareStructural, computed } from 'mobx';
import { observer } from 'mobx-react-lite';
import { useMemo, useState } from 'react';
import { formatMonth } from '../../../shared/i18n/format';
import { event as definition } from '../../../shared/project/records/event';
import { useLocale, useTexts } from '../../i18n';
import type { ViewProps } from '../../steps/view-props';
import { useProject } from '../../stores/app-context';
import { Pills } from '../../ui/Pills';
import { useToday } from '../common/clock';
import { QuickAdd } from '../common/QuickAdd';
import tables from '../common/tables.module.css';
import { useRecordTexts } from '../common/use-record-texts';
import { EventMoment } from './EventMoment';
import css from './event-flow.module.css';
import { MeasurementMoment, ReviewMoment } from './OtherMoments';
import { type Moment, momentTypes, timeline } from './timeline';

const shows = ['all', ...momentTypes] as const;

/** What happened, day by day, and what we made of it: each event leads to a learning, each learning to a change. */
export const EventFlow = observer(function EventFlow({ selected, onOpen }: ViewProps) {
  const store = useProject();
  const locale = useLocale();
  const today = useToday();
  const { eventFlow: texts } = useTexts();
  const words = useRecordTexts('event');
  const [show, setShow] = useState<(typeof shows)[number]>('all');
  const only = show === 'all' ? null : show;
  const months = useMemo(
    () => computed(() => timeline(store.project, only), { equals: compareStructural }),
    [store, only],
  ).get();
  const draw = ({ type, id }: Moment) => {
    if (type === 'event') return <EventMoment key={id} id={id} selected={id === selected} onOpen={() => onOpen(id)} />;
    return type === 'measurement' ? <MeasurementMoment key={id} id={id} /> : <ReviewMoment key={id} id={id} />;
  };
  return (
    <div className={tables.view}>
      {!store.readOnly && (
        <QuickAdd
          label={words.add}
          placeholder={texts.quick}
          maxLength={definition.fields.title.max}
          onAdd={(title) => store.add('event', { title, date: today() })}
          onAddMany={(titles) =>
            store.addMany(
              'event',
              titles.map((title) => ({ title, date: today() })),
            )
          }
        />
      )}
      {months.length === 0 && show === 'all' && <p className={tables.empty}>{texts.empty}</p>}
      <Pills
        label={texts.show}
        clearable={false}
        options={shows.map((value) => ({ value, label: texts.filter[value] }))}
        value={show}
        onChange={(value) => value && setShow(value)}
      />
      <ol className={css.months} aria-label={texts.label}>
        {months.map(({ month, moments }) => (
          <li key={month ?? 'none'}>
            <h3 className={css.month}>{month ? formatMonth(month, locale) : texts.noDate}</h3>
            <ol className={css.moments}>{moments.map(draw)}</ol>
          </li>
        ))}
      </ol>
    </div>
  );
});
