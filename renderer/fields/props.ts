import type { AnyFieldTexts } from '../../shared/i18n/record-texts';
import type { Field } from '../../shared/project/fields/kinds';
import type { Id } from '../../shared/project/fields/values';

/** Ids of records that cannot be chosen, reckoned when a picker opens. */
export type BarredRecords = () => ReadonlySet<Id>;

/** What every control gets: its declaration, its texts, its value, and where to send a new one. */
export interface FieldProps<F extends Field, V> {
  readonly field: F;
  readonly texts: AnyFieldTexts;
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly disabled: boolean;
  /** Records that cannot be chosen here, because they would lead back to where they are chosen. */
  readonly barred?: BarredRecords | undefined;
  /** Inside another field, where room is scarce. */
  readonly compact?: boolean;
}

/** The options of a field with their words, in the order of the declaration. */
export function optionsOf(options: readonly string[], texts: AnyFieldTexts): { value: string; label: string }[] {
  return options.map((value) => ({ value, label: texts.options?.[value] ?? value }));
}
