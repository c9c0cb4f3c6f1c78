import { isObject } from '../support/is-object';
import { sameValue } from '../support/same-value';
import type { OpenFields, OpenReason } from './define-record';
import type { Field, Fields } from './fields/kinds';

/** One field that holds something else on the other side. */
export interface FieldDifference {
  /** Leads to the field, into parts too (`client/name`), as the texts of fields are named; `*` is the whole record. */
  readonly path: string;
  /** The declaration of the field; `null` for the whole record. */
  readonly field: Field | null;
  readonly before: unknown;
  readonly after: unknown;
  /** Why it was left open on purpose; only when that differs. */
  readonly open: { readonly before: OpenReason | null; readonly after: OpenReason | null } | null;
}

interface Owner {
  readonly open: OpenFields;
}

/** The fields that differ between two states of one record (or of the frame), in the order they are declared. */
export function differingFields(fields: Fields, before: Owner, after: Owner): readonly FieldDifference[] {
  const openDiffers = (name: string) => !sameValue(before.open[name], after.open[name]);
  const open = (name: string) =>
    openDiffers(name) ? { before: before.open[name] ?? null, after: after.open[name] ?? null } : null;
  const whole = openDiffers('*') ? [{ path: '*', field: null, before: null, after: null, open: open('*') }] : [];
  return [
    ...whole,
    ...Object.entries(fields).flatMap(([name, field]) => {
      const found = within(name, field, Reflect.get(before, name), Reflect.get(after, name));
      const reasons = open(name);
      if (!reasons) return found;
      const [first, ...others] = found;
      const own = first ?? { path: name, field, before: Reflect.get(before, name), after: Reflect.get(after, name) };
      return [{ ...own, open: reasons }, ...others];
    }),
  ];
}

function within(path: string, field: Field, before: unknown, after: unknown): readonly FieldDifference[] {
  if (sameValue(before, after)) return [];
  if (field.kind === 'parts' && isObject(before) && isObject(after)) {
    return Object.entries(field.parts).flatMap(([name, part]) =>
      within(`${path}/${name}`, part, before[name], after[name]),
    );
  }
  return [{ path, field, before, after, open: null }];
}
