import type { Chapter } from '../chapters';
import type { RecordType } from '../record-types';

/** How a field behaves beyond its kind. */
export interface FieldOptions {
  /** Needed for "vollständig"; never blocks saving or exporting. Essential fields stand first in the form. */
  readonly needed?: boolean;
  /** Never in the client edition. */
  readonly internal?: boolean;
  /** Part of the 45-minute path. */
  readonly core?: boolean;
  /** Chapter of the client document in which the field stands; `null` only for what steers the planner itself. */
  readonly chapter: Chapter | null;
}

/** One line of text. */
export interface LineField extends FieldOptions {
  readonly kind: 'line';
  readonly max: number;
  /** Names offered while typing; any other text is as welcome. */
  readonly suggestions?: readonly string[];
  /** What the line names, when that can be looked at: a colour (`#17324D`), a font of the document. */
  readonly names?: 'colour' | 'font';
}
/** Long text in Markdown: paragraphs, bold, italic, lists, links, quotes. */
export interface TextField extends FieldOptions {
  readonly kind: 'text';
}
/** Several single lines. */
export interface LinesField extends FieldOptions {
  readonly kind: 'lines';
}
export interface OneOfField<O extends string = string> extends FieldOptions {
  readonly kind: 'oneOf';
  readonly options: readonly O[];
  readonly initial: O | null;
}
export interface ManyOfField<O extends string = string> extends FieldOptions {
  readonly kind: 'manyOf';
  readonly options: readonly O[];
}
export interface NumberField extends FieldOptions {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly initial: number | null;
}
/** 1 to 5. */
export interface ScaleField extends FieldOptions {
  readonly kind: 'scale';
}
export interface YesNoField extends FieldOptions {
  readonly kind: 'yesNo';
  readonly initial: boolean | null;
}
/** ISO calendar date. */
export interface DateField extends FieldOptions {
  readonly kind: 'date';
}
export interface PeriodField extends FieldOptions {
  readonly kind: 'period';
}
export interface MoneyField extends FieldOptions {
  readonly kind: 'money';
}
export interface NumberOrTextField extends FieldOptions {
  readonly kind: 'numberOrText';
}
/** Reference to one record of a fixed type: its id. */
export interface LinkField extends FieldOptions {
  readonly kind: 'link';
  readonly to: RecordType;
  /** Leads to records of its own type and never in a circle. */
  readonly acyclic?: boolean;
}
/** References to records of a fixed type: their ids. */
export interface LinksField extends FieldOptions {
  readonly kind: 'links';
  readonly to: RecordType;
  /** Leads to records of its own type and never in a circle. */
  readonly acyclic?: boolean;
}
/** A reference to one record of one of several types; `to: 'any'` allows every type. */
export interface RefField extends FieldOptions {
  readonly kind: 'ref';
  readonly to: readonly RecordType[] | 'any';
}
/** References to records of several types; `to: 'any'` allows every type. */
export interface RefsField extends FieldOptions {
  readonly kind: 'refs';
  readonly to: readonly RecordType[] | 'any';
}
/** A reference to one of several types, or free text. */
export interface RefOrTextField extends FieldOptions {
  readonly kind: 'refOrText';
  readonly to: readonly RecordType[];
}
/** Fields that belong together under one name. */
export interface PartsField<P extends Fields = Fields> extends FieldOptions {
  readonly kind: 'parts';
  readonly parts: P;
}
/** Sub-entries, each with its own id. */
export interface ListField<P extends Fields = Fields> extends FieldOptions {
  readonly kind: 'list';
  readonly entry: P;
}
/** One text per pair of records. */
export interface GridField extends FieldOptions {
  readonly kind: 'grid';
  readonly x: RecordType;
  readonly y: RecordType;
}
/** A value as the file holds it, of whatever kind: what stood in a field before a change, and after. */
export interface JsonField extends FieldOptions {
  readonly kind: 'json';
}
export interface ImageField extends FieldOptions {
  readonly kind: 'image';
}

export type Field =
  | LineField
  | TextField
  | LinesField
  | OneOfField
  | ManyOfField
  | NumberField
  | ScaleField
  | YesNoField
  | DateField
  | PeriodField
  | MoneyField
  | NumberOrTextField
  | LinkField
  | LinksField
  | RefField
  | RefsField
  | RefOrTextField
  | PartsField
  | ListField
  | GridField
  | JsonField
  | ImageField;

export type FieldKind = Field['kind'];

export interface Fields {
  readonly [name: string]: Field;
}
