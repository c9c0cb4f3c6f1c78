import type { RecordDifference } from '../../shared/project/compare';
import { commonFields } from '../../shared/project/define-record';
import { differingFields, type FieldDifference } from '../../shared/project/differing-fields';
import { emptyValues, isFilled } from '../../shared/project/fields/empty';
import { definitions } from '../../shared/project/records';
import { isCoveredField } from '../../shared/red-thread/answers';

/** What is shown of a record that differs: its fields that differ; of one that is new or gone all that it holds. */
export interface EntryFields {
  readonly shown: readonly FieldDifference[];
  /** Something is left out, because it is an answer that has to stay covered. */
  readonly covered: boolean;
}

export function entryFields(difference: RecordDifference, covered: boolean): EntryFields {
  const oneSided = difference.before === null || difference.after === null;
  const all = oneSided ? heldFields(difference) : difference.fields;
  const shown = covered ? all.filter(({ path }) => !isCoveredField(path)) : all;
  return { shown, covered: shown.length < all.length };
}

/** What a record that stands on one side only holds, as differences from nothing. */
function heldFields({ type, before, after }: RecordDifference): readonly FieldDifference[] {
  const fields = { ...definitions[type].fields, ...commonFields };
  const nothing = { ...emptyValues(fields), open: {} };
  return differingFields(fields, before ?? nothing, after ?? nothing).filter(
    ({ field, before, after, open }) => open || (field && (isFilled(field, before) || isFilled(field, after))),
  );
}
