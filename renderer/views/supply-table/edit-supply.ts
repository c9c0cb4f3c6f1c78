import type { EditContext } from '../../../shared/project/edits';
import { addRecord, living, trashRecord, updateRecord } from '../../../shared/project/edits';
import type { Id } from '../../../shared/project/fields/values';
import type { Project } from '../../../shared/project/project';
import { keyOf, type Supplier, type Supply, supplyAt } from './suppliers';

/**
 * Notes how well a supplier meets a need; `null` takes the answer back. A supplier who meets nothing yet is kept as an
 * entry without a need, so that the column stays: it is used for the first answer and left behind by the last one.
 */
export function setLevel(
  project: Project,
  need: Id,
  supplier: Supplier,
  level: number | null,
  context: EditContext,
): Project {
  const supplies = living(project, 'supply');
  const found = supplyAt(supplies, need, supplier.key);
  if (level === null) return found ? takeBack(project, supplies, found, context) : project;
  if (found) return updateRecord(project, 'supply', found.id, { level }, context);
  const waiting = ofSupplier(supplies, supplier.key).find((supply) => supply.need === null);
  if (waiting) return updateRecord(project, 'supply', waiting.id, { need, level }, context);
  return addRecord(project, 'supply', { need, by: supplier.by, level }, context).project;
}

function takeBack(project: Project, supplies: readonly Supply[], found: Supply, context: EditContext): Project {
  const last = ofSupplier(supplies, keyOf(found.by)).length === 1;
  return last
    ? updateRecord(project, 'supply', found.id, { need: null, level: null }, context)
    : trashRecord(project, 'supply', found.id, context);
}

function ofSupplier(supplies: readonly Supply[], key: string): readonly Supply[] {
  return supplies.filter((supply) => keyOf(supply.by) === key);
}

/** Gives a supplier another name everywhere. */
export function renameSupplier(project: Project, key: string, name: string, context: EditContext): Project {
  return ofSupplier(living(project, 'supply'), key).reduce(
    (p, { id }) => updateRecord(p, 'supply', id, { by: name }, context),
    project,
  );
}

/** Puts everything said about a supplier into the trash. */
export function trashSupplier(project: Project, key: string, context: EditContext): Project {
  return ofSupplier(living(project, 'supply'), key).reduce(
    (p, { id }) => trashRecord(p, 'supply', id, context),
    project,
  );
}
