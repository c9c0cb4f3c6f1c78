import type { RecordType } from '../record-types';
import type {
  DateField,
  FieldOptions,
  Fields,
  GridField,
  ImageField,
  JsonField,
  LineField,
  LinesField,
  LinkField,
  LinksField,
  ListField,
  ManyOfField,
  MoneyField,
  NumberField,
  NumberOrTextField,
  OneOfField,
  PartsField,
  PeriodField,
  RefField,
  RefOrTextField,
  RefsField,
  ScaleField,
  TextField,
  YesNoField,
} from './kinds';

/** Words with which a record declares its fields, one for each kind of the data model. */

const DEFAULT_LINE = 500;

export const line = (o: FieldOptions & Partial<Pick<LineField, 'max' | 'suggestions' | 'names'>>): LineField => ({
  ...o,
  kind: 'line',
  max: o.max ?? DEFAULT_LINE,
});
export const text = (o: FieldOptions): TextField => ({ ...o, kind: 'text' });
export const lines = (o: FieldOptions): LinesField => ({ ...o, kind: 'lines' });

export const oneOf = <const O extends string>(
  options: readonly O[],
  o: FieldOptions & { initial?: NoInfer<O> },
): OneOfField<O> => ({ ...o, kind: 'oneOf', options, initial: o.initial ?? null });

export const manyOf = <const O extends string>(options: readonly O[], o: FieldOptions): ManyOfField<O> => ({
  ...o,
  kind: 'manyOf',
  options,
});

export const number = (o: FieldOptions & { min?: number; max?: number; initial?: number }): NumberField => ({
  ...o,
  kind: 'number',
  min: o.min ?? 0,
  max: o.max ?? 1_000_000_000,
  initial: o.initial ?? null,
});
export const scale = (o: FieldOptions): ScaleField => ({ ...o, kind: 'scale' });
export const yesNo = (o: FieldOptions & { initial?: boolean }): YesNoField => ({
  ...o,
  kind: 'yesNo',
  initial: o.initial ?? null,
});
export const date = (o: FieldOptions): DateField => ({ ...o, kind: 'date' });
export const period = (o: FieldOptions): PeriodField => ({ ...o, kind: 'period' });
export const money = (o: FieldOptions): MoneyField => ({ ...o, kind: 'money' });
export const numberOrText = (o: FieldOptions): NumberOrTextField => ({ ...o, kind: 'numberOrText' });
export const link = (to: RecordType, o: FieldOptions & { acyclic?: boolean }): LinkField => ({
  ...o,
  kind: 'link',
  to,
});
export const links = (to: RecordType, o: FieldOptions & { acyclic?: boolean }): LinksField => ({
  ...o,
  kind: 'links',
  to,
});
export const ref = (to: readonly RecordType[] | 'any', o: FieldOptions): RefField => ({ ...o, kind: 'ref', to });
export const refs = (to: readonly RecordType[] | 'any', o: FieldOptions): RefsField => ({ ...o, kind: 'refs', to });
export const refOrText = (to: readonly RecordType[], o: FieldOptions): RefOrTextField => ({
  ...o,
  kind: 'refOrText',
  to,
});
export const parts = <const P extends Fields>(fields: P, o: FieldOptions): PartsField<P> => ({
  ...o,
  kind: 'parts',
  parts: fields,
});
export const list = <const P extends Fields>(entry: P, o: FieldOptions): ListField<P> => ({
  ...o,
  kind: 'list',
  entry,
});
export const grid = (x: RecordType, y: RecordType, o: FieldOptions): GridField => ({ ...o, kind: 'grid', x, y });
export const json = (o: FieldOptions): JsonField => ({ ...o, kind: 'json' });
export const image = (o: FieldOptions): ImageField => ({ ...o, kind: 'image' });
