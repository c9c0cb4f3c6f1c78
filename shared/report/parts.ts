import type { commonFields } from '../project/define-record';
import { isFilled } from '../project/fields/empty';
import type { Fields } from '../project/fields/kinds';
import type { Id } from '../project/fields/values';
import type { RecordType } from '../project/record-types';
import { type AnyRecord, definitions, type FieldName, type RecordOf } from '../project/records';
import type { Block, Cell, Column, Fact } from './blocks';
import type { Context } from './context';
import { captioned, ofKind, ofRecord, onlyOwner, recordIn, withOrigin } from './origin';
import { flat, headedCell, labelled, linesCell, valueWords } from './value-words';

/** The building blocks of chapters: tables that leave out empty columns, boxes that leave out empty rows. */

export interface TableColumn<R> extends Column {
  readonly cell: (row: R, index: number) => Cell;
  /** The field of the row's record that the words tell which do not say it themselves. */
  readonly tells?: string;
}

export interface TableParts<R> {
  readonly caption: string;
  /** What the table shows, for readers who cannot see it. */
  readonly description: string;
  readonly columns: readonly TableColumn<R>[];
  readonly rows: readonly R[];
  /** The rows of all tables that stand below each other: they show the same columns. */
  readonly alike?: readonly R[];
  /** Cells under the columns of these headers. */
  readonly total?: { readonly [header: string]: Cell };
  readonly anchor?: string;
  /** Whose kind the table as a whole is about; without it the record of the first row. */
  readonly about?: { readonly id: Id } | undefined;
}

/** No table without rows; a column that is empty in every row, of the tables alike too, is left out. */
export function tableOf<R>(parts: TableParts<R>): Block[] {
  const { caption, description, anchor, total } = parts;
  const cells = parts.rows.map((row, i) =>
    parts.columns.map((column) => ofItsRecord(row, column.tells, column.cell(row, i))),
  );
  const shown = parts.columns.map(
    ({ header, cell }, i) =>
      cells.some((row) => (row[i] ?? []).length > 0) ||
      (total?.[header] ?? []).length > 0 ||
      (parts.alike ?? []).some((row, at) => cell(row, at).length > 0),
  );
  if (cells.length === 0 || !shown.includes(true)) return [];
  const kept = <T>(all: readonly T[]) => all.filter((_, i) => shown[i]);
  return [
    {
      kind: 'table',
      caption,
      description,
      columns: kept(parts.columns).map(({ header, weight, align }) => ({ header, weight, ...(align && { align }) })),
      rows: cells.map(kept),
      ...(total && { total: kept(parts.columns).map(({ header }) => total[header] ?? []) }),
      ...(anchor && { anchor }),
      ...captioned(ofKind(parts.about ?? recordIn(parts.rows[0]) ?? undefined)),
    },
  ];
}

/** What stands in a row leads to its record. */
function ofItsRecord(row: unknown, field: string | undefined, cell: Cell): Cell {
  const record = recordIn(row);
  return record ? withOrigin(cell, { id: record.id, field: field ?? null }) : cell;
}

/** Columns that show a record's own title or one of its fields under the field's own name. */
export interface Columns<T extends RecordType> {
  title(weight: number, header?: string): TableColumn<RecordOf<T>>;
  field(name: FieldName<T>, weight: number, header?: string): TableColumn<RecordOf<T>>;
}

export function columnsOf<T extends RecordType>(c: Context, type: T): Columns<T> {
  return {
    title: (weight, header = c.label(type, definitions[type].title)) => ({
      header,
      weight,
      cell: (record) =>
        withOrigin(headedCell(c.title(type, record)), { id: record.id, field: definitions[type].title }),
    }),
    field: (name, weight, header = c.label(type, name)) => ({
      header,
      weight,
      cell: (record) => tell(c, type, record).cell(name),
    }),
  };
}

/** A name that stands for a record in a table without its title: says so when the record is internal. */
export function marked(c: Context, { visibility }: AnyRecord, text: string): string {
  return text !== '' && visibility === 'internal' ? c.texts.markInternal(text) : text;
}

/**
 * A box with the rows that say something; no box without rows.
 *
 * @param about the record that is told; without it the only one the words come from
 */
export function factsOf(
  title: string,
  description: string,
  rows: readonly (Fact | null)[],
  about?: { readonly id: Id },
): Block[] {
  const said = rows.filter((row): row is Fact => row !== null && row.value.length > 0);
  if (said.length === 0) return [];
  const owner = about ? ofRecord(about) : onlyOwner(said);
  if (!owner) return [{ kind: 'facts', title, description, rows: said }];
  return [{ kind: 'facts', title, description, rows: withOrigin(said, owner), ...captioned(owner) }];
}

/** The fields of one record in the words of the document. */
export interface Teller<T extends RecordType> {
  /** Labelled row of a box; an empty field that was left open on purpose says so. */
  fact(field: FieldName<T>, label?: string): Fact;
  cell(field: FieldName<T>): Cell;
  /** In one line. */
  text(field: FieldName<T>): string;
  /** Each field that says something as a line of a cell. */
  lines(...fields: readonly FieldName<T>[]): Cell;
  /** The same of one field behind its name. */
  labelledLine(field: FieldName<T>, label?: string): Cell;
  /** Words of one's own that tell a field: they lead there. */
  told<V>(field: FieldName<T> | keyof typeof commonFields, words: V): V;
}

export function tell<T extends RecordType>(c: Context, type: T, record: RecordOf<T>): Teller<T> {
  const words = (name: FieldName<T>) => {
    const fields: Fields = definitions[type].fields;
    const field = fields[name];
    const value: unknown = Reflect.get(record, name);
    if (!field || (field.internal && !c.internal)) return [];
    const open = record.open[name];
    if (open && !isFilled(field, value)) return [[{ text: c.texts.leftOpen(open.reason), italic: true }]];
    return valueWords(c, field, value, { type, path: name });
  };
  const told: Teller<T>['told'] = (field, said) => withOrigin(said, { id: record.id, field });
  const cell = (field: FieldName<T>) => told(field, flat(words(field)));
  const text = (field: FieldName<T>) =>
    flat(words(field))
      .map((paragraph) => paragraph.map((span) => span.text).join(''))
      .join(' ');
  return {
    fact: (field, label = c.label(type, field)) => ({ label, value: told(field, words(field)) }),
    cell,
    text,
    lines: (...fields) => fields.flatMap((field) => told(field, linesCell(text(field)))),
    labelledLine: (field, label = c.label(type, field)) => told(field, linesCell(labelled(label, text(field)))),
    told,
  };
}
