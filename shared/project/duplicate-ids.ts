import { type Problem, pointer } from './problems';
import type { Project } from './project';
import { recordTypes } from './record-types';

/** Records that share an id with an earlier one of their type: the later one would silently replace the first. */
export function duplicateIds(project: Project): Problem[] {
  return recordTypes.flatMap((type) => {
    const seen = new Set<string>();
    return project.records[type].flatMap(({ id }, i) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ path: pointer(['data', 'records', type, i, 'id']), code: 'duplicateId', received: id } as const];
    });
  });
}
