import { emptyValues } from './fields/empty';
import { frameFields } from './frame';
import type { Project, Records } from './project';
import { recordTypes } from './record-types';

/** An empty project with a title; everything else waits for its people. */
export function newProject(title: string): Project {
  return {
    project: { ...emptyValues(frameFields), title, open: {} },
    records: Object.fromEntries(recordTypes.map((type) => [type, []])) as unknown as Records,
    assets: {},
    versions: [],
  };
}
