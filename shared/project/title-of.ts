import type { Field, Fields } from './fields/kinds';
import type { Id, Ref } from './fields/values';
import type { Project } from './project';
import type { RecordType } from './record-types';
import { type AnyRecord, definitions } from './records';

const MAX = 90;

/** Who reads a title, and how: in the team or not, shortened or whole, with dates in the words of a language. */
export interface Reader {
  /** Whether internal fields may be read. */
  readonly internal: boolean;
  /** Single lines are never shortened, and texts only at the end of a sentence, if they have one. */
  readonly whole: boolean;
  /** What stands for a record that a title refers to; `''` when the reader may not see it. */
  readonly nameOf: (ref: Ref) => string;
  /** An ISO date in words. */
  readonly dateOf: (date: string) => string;
}

/**
 * The text that stands for a record wherever it is named; empty while it has none. Records that are a pair are named
 * by what they join.
 */
export function titleOf(type: RecordType, record: AnyRecord, reader: Reader): string {
  const { title, titleWith } = definitions[type];
  const fields: Fields = definitions[type].fields;
  const part = (name: string | null) =>
    name && fields[name] ? words(fields[name], Reflect.get(record, name), reader) : '';
  const [first, second] = [part(title), part(titleWith)];
  if (first === '' || second === '') return first || second;
  return `${first.replace(/(?<=\p{Ll}{3})\.$/u, '')} · ${second}`;
}

function words(field: Field, value: unknown, reader: Reader): string {
  if (value === null || value === undefined || (field.internal && !reader.internal)) return '';
  switch (field.kind) {
    case 'link':
      return reader.nameOf({ type: field.to, id: value as Id });
    case 'ref':
      return reader.nameOf(value as Ref);
    case 'refOrText':
      return typeof value === 'string' ? firstLine(value) : reader.nameOf(value as Ref);
    case 'date':
      return reader.dateOf(value as string);
    case 'line':
      return reader.whole ? String(value).trim() : firstLine(String(value));
    case 'text':
      return reader.whole ? firstSentences(String(value)) : firstLine(String(value));
    default:
      return '';
  }
}

/** The title of a record for the team, with ISO dates; empty when there is no such record. */
export function titleOfRef(project: Project, ref: Ref): string {
  const records: readonly AnyRecord[] = project.records[ref.type];
  const record = records.find(({ id }) => id === ref.id);
  const nameOf = (to: Ref) => titleOfRef(project, to);
  return record ? titleOf(ref.type, record, { internal: true, whole: false, nameOf, dateOf: (date) => date }) : '';
}

/** Whether a record of the type can be made from its title alone: not when the title names other records. */
export function isMadeByTitle(type: RecordType): boolean {
  const fields: Fields = definitions[type].fields;
  return ['line', 'text'].includes(fields[definitions[type].title]?.kind ?? '');
}

const unmarked = (text: string): string =>
  (text.trim().split('\n')[0] ?? '').replace(/^[#>\-*\s]+/, '').replace(/\*\*|__|[*_`]/g, '');

/** As `firstLine`, but of a long line its first sentences, so that it reads as whole. */
export function firstSentences(text: string): string {
  const line = unmarked(text);
  if (line.length <= MAX) return line;
  return SENTENCES.exec(line.slice(0, MAX))?.[0].replace(/\.$/, '') ?? firstLine(text);
}

/** An abbreviation ends no sentence. */
const SENTENCES = /^.*\p{Ll}{4}[.!?](?=\s+\p{Lu})/u;

/** First line without marks of Markdown, cut at a word when it is long. */
export function firstLine(text: string): string {
  const line = unmarked(text);
  if (line.length <= MAX) return line;
  const cut = line.slice(0, MAX);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX - 20))} …`;
}
