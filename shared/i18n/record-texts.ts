import type { Field, Fields, ListField, ManyOfField, OneOfField, PartsField } from '../project/fields/kinds';
import type { RecordType } from '../project/record-types';
import type { Definitions } from '../project/records';

/** What a field says to people. A missing text does not compile. */
export type FieldTexts<F extends Field> = {
  readonly label: string;
  /** The question the field answers; it stands in serif above the control. */
  readonly question: string;
  /** An invitation shown while the field is empty. */
  readonly invite?: string;
} & OptionTexts<F> &
  PartTexts<F>;

type OptionTexts<F extends Field> =
  F extends OneOfField<infer O>
    ? { readonly options: { readonly [K in O]: string } }
    : F extends ManyOfField<infer O>
      ? { readonly options: { readonly [K in O]: string } }
      : unknown;

/** Inside parts and lists the outer question asks for all; a part needs a label only. */
type PartTexts<F extends Field> =
  F extends PartsField<infer P>
    ? { readonly parts: { readonly [K in keyof P]: InnerTexts<P[K]> } }
    : F extends ListField<infer P>
      ? { readonly entry: { readonly [K in keyof P]: InnerTexts<P[K]> }; readonly add: string }
      : unknown;

type InnerTexts<F extends Field> = { readonly label: string; readonly invite?: string } & OptionTexts<F> & PartTexts<F>;

export type FieldsTexts<FS extends Fields> = { readonly [K in keyof FS]: FieldTexts<FS[K]> };

export interface RecordWords {
  readonly one: string;
  readonly many: string;
  /** Label of the button that adds one, e.g. „Neue Dialoggruppe“. */
  readonly add: string;
  /** Stands where the list is still empty: an invitation, never a scolding. */
  readonly empty: string;
  /** Shown as title while the record has none, e.g. „Dialoggruppe ohne Namen“. */
  readonly untitled: string;
  /** Why the method asks for this. */
  readonly why: string;
  /** One good example from another trade: names a trade, a person and a fact. */
  readonly example: string;
}

export type RecordTexts<T extends RecordType> = RecordWords & {
  readonly fields: FieldsTexts<Definitions[T]['fields']>;
};

/** The same shape seen without knowledge of the single field: for generic forms and documents. */
export interface AnyFieldTexts {
  readonly label: string;
  readonly question?: string;
  readonly invite?: string;
  readonly add?: string;
  readonly options?: { readonly [option: string]: string };
  readonly parts?: { readonly [part: string]: AnyFieldTexts };
  readonly entry?: { readonly [part: string]: AnyFieldTexts };
}

/** How a station of the path presents itself. */
export interface StepTexts {
  /** Short name on the path. */
  readonly name: string;
  readonly title: string;
  /** The question the step answers. */
  readonly subtitle: string;
}
