import { documentTitle } from '../../i18n/records';
import type { RecordOf } from '../../project/records';
import { daysOf } from '../../red-thread/repetition';
import { inOrder } from '../../support/dates';
import { dayOfNumber } from '../../support/weeks';
import { weighedMeasures } from '../chapters/measure-numbers';
import { openDecisions } from '../chapters/open-decisions';
import type { Context } from '../context';
import { tell } from '../parts';
import type { Agenda, AgendaEntry } from './agenda';

/** Every day of the plan: measures with their repetitions, editorial entries, reviews, and what is looked at again. */
export function planAgenda(c: Context): Agenda {
  const entries = [...measureDays(c), ...editorial(c), ...reviews(c), ...revisits(c)];
  return {
    name: [documentTitle(c.language, 'measures'), c.frame.client.name].filter((part) => part !== '').join(' – '),
    language: c.options.locale,
    at: c.options.at,
    entries: entries.sort((a, b) => `${a.start} ${a.time}`.localeCompare(`${b.start} ${b.time}`)),
  };
}

/** Days on which a measure falls: each of a repeated one, else from its start to its end. */
export function datesOf(
  c: Context,
  measure: RecordOf<'measure'>,
): readonly { readonly start: string; readonly end: string }[] {
  const [start, end] = [measure.start ?? measure.end, measure.end ?? measure.start];
  if (start === null || end === null) return [];
  if (measure.repeat.unit === null || measure.start === null) return [inOrder({ start, end })];
  return daysOf(measure, c.frame.horizon).map((day) => {
    const date = dayOfNumber(day);
    return { start: date, end: date };
  });
}

function measureDays(c: Context): AgendaEntry[] {
  return weighedMeasures(c).flatMap(({ measure, number }) => {
    const { text } = tell(c, 'measure', measure);
    return datesOf(c, measure).map(
      (dates, i): AgendaEntry => ({
        ...dates,
        uid: `${measure.id}-${i + 1}`,
        kind: 'measure',
        title: c.texts.numbered(number, c.title('measure', measure)),
        time: '',
        place: c.names('channel', measure.channel).join(', '),
        people: c.names('person', measure.responsible).join(', '),
        state: text('status'),
        about: text('description'),
        tentative: measure.status === 'idea' || measure.status === 'paused',
      }),
    );
  });
}

function editorial(c: Context): AgendaEntry[] {
  return c.list('calendarEntry').flatMap((entry): AgendaEntry[] => {
    if (entry.date === null) return [];
    const { text } = tell(c, 'calendarEntry', entry);
    const measure = c.get('measure', entry.measure);
    return [
      {
        uid: entry.id,
        kind: 'entry',
        title: c.title('calendarEntry', entry),
        start: entry.date,
        end: entry.date,
        time: /^([01]?\d|2[0-3]):[0-5]\d$/.test(entry.time) ? entry.time.padStart(5, '0') : '',
        place: measure ? c.names('channel', measure.channel).join(', ') : '',
        people: text('owner'),
        state: text('state'),
        about: [text('format'), text('hook'), text('media'), c.name('measure', entry.measure)]
          .filter((part) => part !== '')
          .join('\n'),
        tentative: entry.state === 'idea',
      },
    ];
  });
}

/** When we look at the course again, and when we have looked. */
function reviews(c: Context): AgendaEntry[] {
  return c.list('review').flatMap((review) =>
    (['date', 'next'] as const).flatMap((field): AgendaEntry[] => {
      const day = review[field];
      // The next one may be on record already.
      if (day === null || (field === 'next' && c.list('review').some(({ date }) => date === day))) return [];
      const people = c.names('person', review.people).join(', ');
      return [dayOf(`${review.id}-${field}`, 'review', c.texts.sheets.review, day, people, '')];
    }),
  );
}

function revisits(c: Context): AgendaEntry[] {
  return openDecisions(c).flatMap(({ key, where, what, reason, revisit }): AgendaEntry[] => {
    if (revisit === null) return [];
    const [id = '', field = ''] = key.split('/');
    // The frame has no id of its own, and every project has one; titles change.
    const owner = id === 'frame' ? `frame-${c.options.projectId ?? ''}` : id;
    const uid = `${owner}-open-${field === '*' ? 'all' : field}`;
    return [dayOf(uid, 'revisit', c.texts.nextSteps.decide(where, what), revisit, '', reason)];
  });
}

function dayOf(
  uid: string,
  kind: AgendaEntry['kind'],
  title: string,
  day: string,
  people: string,
  about: string,
): AgendaEntry {
  return { uid, kind, title, start: day, end: day, time: '', place: '', people, state: '', about, tentative: false };
}
