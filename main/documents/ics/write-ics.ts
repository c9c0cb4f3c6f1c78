import { clean } from '../../../shared/report/clean';
import type { Agenda, AgendaEntry } from '../../../shared/report/data/agenda';
import { addDays } from '../../../shared/support/dates';

const END = '\r\n';
/** Octets of a line without its end (RFC 5545, 3.1). */
const LONGEST = 75;

/**
 * One event for each day of the plan (iCalendar, RFC 5545). Times are those of the clock on the wall wherever the
 * calendar is read. A later export of the same record counts as newer, so importing it again changes what is there.
 */
export function writeIcs({ name, language, at, entries }: Agenda): string {
  const stamp = `${at.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Leitfaden//Leitfaden//${language.slice(0, 2).toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, stamp, Math.floor(Date.parse(at) / 1000) - NEWEST)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => folded(line) + END).join('');
}

/** Sequence numbers count seconds from the beginning of 2020, because they have to stay below 2^31. */
const NEWEST = Date.parse('2020-01-01T00:00:00Z') / 1000;

function eventLines(entry: AgendaEntry, stamp: string, sequence: number): string[] {
  const { uid, title, place, people, state, about, kind, tentative } = entry;
  const notes = [people, state, about].filter((part) => part !== '').join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}@leitfaden`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${Math.max(0, sequence)}`,
    ...when(entry),
    `SUMMARY:${text(title)}`,
    ...(notes === '' ? [] : [`DESCRIPTION:${text(notes)}`]),
    ...(place === '' ? [] : [`LOCATION:${text(place)}`]),
    `CATEGORIES:${kind.toUpperCase()}`,
    `STATUS:${tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    // A plan fills nobody's day.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The end of whole days is the day after the last one. */
function when({ start, end, time }: AgendaEntry): string[] {
  const digits = (date: string) => date.replaceAll('-', '');
  if (time !== '') return [`DTSTART:${digits(start)}T${time.replace(':', '')}00`];
  return [`DTSTART;VALUE=DATE:${digits(start)}`, `DTEND;VALUE=DATE:${digits(addDays(end, 1))}`];
}

/** Text as a value (RFC 5545, 3.3.11). */
function text(value: string): string {
  return clean(value)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', ' ');
}

/** Lines of at most 75 octets, broken between characters; each further one begins with a blank. */
function folded(line: string): string {
  const parts: string[] = [];
  let [part, octets] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST) {
      parts.push(part);
      [part, octets] = [' ', 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join(END);
}
