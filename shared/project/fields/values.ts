import type { RecordType } from '../record-types';
import type { Field, Fields, ListField, ManyOfField, OneOfField, PartsField } from './kinds';

export type Id = string;

export interface Period {
  readonly start: string;
  readonly end: string;
}

export const currencies = ['EUR', 'CHF', 'USD', 'GBP'] as const;
export type Currency = (typeof currencies)[number];

export interface Money {
  readonly amount: number;
  readonly currency: Currency;
}

/** A reference that names the type of its record. */
export interface Ref {
  readonly type: RecordType;
  readonly id: Id;
}

export interface GridCell {
  readonly x: Id;
  readonly y: Id;
  readonly text: string;
}

export interface ImageValue {
  /** sha256 of the bytes; they stand once in the project's `assets`. */
  readonly asset: string;
}

/** Anything a file can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a field of this kind holds, in memory and in the file. Empty is `''`, `[]` or `null`. */
export type ValueOf<F extends Field> = F extends { kind: 'line' | 'text' }
  ? string
  : F extends { kind: 'lines' | 'links' }
    ? readonly string[]
    : F extends OneOfField<infer O>
      ? O | null
      : F extends ManyOfField<infer O>
        ? readonly O[]
        : F extends { kind: 'number' | 'scale' }
          ? number | null
          : F extends { kind: 'yesNo' }
            ? boolean | null
            : F extends { kind: 'date' | 'link' }
              ? string | null
              : F extends { kind: 'period' }
                ? Period | null
                : F extends { kind: 'money' }
                  ? Money | null
                  : F extends { kind: 'numberOrText' }
                    ? number | string | null
                    : F extends { kind: 'ref' }
                      ? Ref | null
                      : F extends { kind: 'refs' }
                        ? readonly Ref[]
                        : F extends { kind: 'refOrText' }
                          ? Ref | string | null
                          : F extends PartsField<infer P>
                            ? ValuesOf<P>
                            : F extends ListField<infer P>
                              ? readonly (ValuesOf<P> & { readonly id: Id })[]
                              : F extends { kind: 'grid' }
                                ? readonly GridCell[]
                                : F extends { kind: 'json' }
                                  ? Json
                                  : F extends { kind: 'image' }
                                    ? ImageValue | null
                                    : never;

export type ValuesOf<FS extends Fields> = { readonly [K in keyof FS]: ValueOf<FS[K]> };
