import type { Field, Fields } from '../project/fields/kinds';
import type { GridCell, Id, Money, Period, Ref } from '../project/fields/values';
import type { RecordType } from '../project/record-types';
import { assertNever } from '../support/assert-never';
import type { Cell, Fact, ListItem, Spans } from './blocks';
import type { Context } from './context';
import { parseRichText, richCell } from './rich-text';

type FactValue = Fact['value'];

export const spans = (text: string): Spans => [{ text }];
const one = (text: string): FactValue => (text === '' ? [] : [spans(text)]);

/** A long text as the value of a fact: its paragraphs and lists. */
export function richValue(markdown: string): FactValue {
  return parseRichText(markdown).flatMap((block): FactValue => (block.kind === 'list' ? [block.items] : [block.spans]));
}

/** Where a field stands, so that its named values find their words. */
export interface Place {
  readonly type: RecordType | 'frame';
  readonly path: string;
}

/**
 * A value of any kind in the words of the document: references as titles, named values as words, numbers and
 * dates in its language. Several of a set of words stand in the order of the set, however they were ticked. Empty
 * values and records that may not be shown give nothing.
 */
export function valueWords(c: Context, field: Field, value: unknown, place: Place): FactValue {
  if (value === null || value === undefined) return [];
  switch (field.kind) {
    case 'line':
      return one(String(value));
    case 'text':
      return richValue(String(value));
    case 'lines':
      return (value as readonly string[]).flatMap(one);
    case 'oneOf':
      return one(c.option(place.type, place.path, String(value)));
    case 'manyOf':
      return one(
        field.options
          .filter((option) => (value as readonly string[]).includes(option))
          .map((option) => c.option(place.type, place.path, option))
          .join(', '),
      );
    case 'number':
      return one(c.number(value as number));
    case 'scale':
      return one(c.texts.scale(value as number));
    case 'yesNo':
      return one(c.yesNo(value as boolean));
    case 'date':
      return one(c.shortDate(value as string));
    case 'period':
      return one(c.period(value as Period));
    case 'money':
      return one(c.money(value as Money));
    case 'numberOrText':
      return one(typeof value === 'number' ? c.number(value) : String(value));
    case 'link':
      return one(c.name(field.to, value as Id));
    case 'links':
      return one(c.names(field.to, value as readonly Id[]).join('; '));
    case 'ref':
      return one(c.name((value as Ref).type, (value as Ref).id));
    case 'refs':
      return one(refNames(c, field.to, value as readonly Ref[]).join('; '));
    case 'refOrText':
      return one(typeof value === 'string' ? value : c.name((value as Ref).type, (value as Ref).id));
    case 'parts':
      return partsWords(c, field.parts, value as object, place);
    case 'list':
      return (value as readonly object[]).flatMap((entry) => partsWords(c, field.entry, entry, place));
    case 'grid':
      return (value as readonly GridCell[]).flatMap((cell) =>
        one(`${c.name(field.x, cell.x)}, ${c.name(field.y, cell.y)}: ${cell.text}`),
      );
    // What a changed field held can be told, and kept from clients, only by those who know that field.
    case 'json':
    case 'image':
      return [];
    default:
      return assertNever(field);
  }
}

/** References to one type need no name of the type in front; a mixture does. */
export function refNames(c: Context, to: readonly RecordType[] | 'any', refs: readonly Ref[]): string[] {
  const plain = to !== 'any' && to.length === 1;
  return refs.map((ref) => (plain ? c.name(ref.type, ref.id) : c.typedName(ref))).filter((name) => name !== '');
}

function partsWords(c: Context, parts: Fields, values: object, place: Place): FactValue {
  return Object.entries(parts).flatMap(([name, part]): FactValue => {
    if (part.internal && !c.internal) return [];
    const inner = { type: place.type, path: `${place.path}/${name}` };
    const words = flat(valueWords(c, part, Reflect.get(values, name), inner));
    return words.map((paragraph, i) =>
      i === 0 ? [{ text: `${c.label(inner.type, inner.path)}: ` }, ...paragraph] : paragraph,
    );
  });
}

/** The value as paragraphs, its lists as lines: for table cells. */
export function flat(value: FactValue): Cell {
  return value.flatMap((part): Spans[] => (isItems(part) ? items(part) : [part]));
}

function isItems(part: Spans | readonly ListItem[]): part is readonly ListItem[] {
  const first = part[0];
  return first !== undefined && 'spans' in first;
}

function items(list: readonly ListItem[]): Spans[] {
  return list.flatMap((item) => [[{ text: '• ' }, ...item.spans], ...items(item.children ?? [])]);
}

export const plainCell = (text: string): Cell => (text === '' ? [] : [spans(text)]);
/** One paragraph for each text that says something. */
export const linesCell = (...texts: readonly string[]): Cell =>
  texts.filter((text) => text !== '').map((text) => spans(text));
/** What was chosen, and what explains it as the next sentence of the same paragraph. */
export function explained(chosen: Cell, why: Cell): Cell {
  const [first, ...others] = chosen;
  const [next, ...rest] = why;
  if (!first || !next || others.length > 0) return [...chosen, ...why];
  return [[...first, { text: '. ' }, ...next], ...rest];
}
/** A bold line above what explains it. */
export const headedCell = (head: string, ...rest: readonly Cell[]): Cell => [
  ...(head === '' ? [] : [[{ text: head, bold: true }]]),
  ...rest.flat(),
];
/** Words that stand in sentences, as a title or at a beginning. */
export const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
/**
 * A name at the head of a card or a column, where a capital is expected. A single small word stays: it may be a brand
 * that is written so, as nebenan.de is.
 */
export const headingOf = (name: string): string => (/^\p{Ll}+ /u.test(name) ? capitalised(name) : name);
/** `Label: text`, or nothing without text. */
export const labelled = (label: string, text: string): string => (text === '' ? '' : `${label}: ${text}`);
export { richCell };
