import { randomUUID } from 'node:crypto';
import { addRecord, type EditContext, updateFrame } from '../../../../shared/project/edits';
import { newProject } from '../../../../shared/project/new-project';
import type { Project } from '../../../../shared/project/project';
import { recordTypes } from '../../../../shared/project/record-types';

export const context: EditContext = { now: '2026-03-01T09:00:00.000Z', newId: randomUUID, author: null };

/** A project with one empty record of every type. */
export function oneOfEach(): Project {
  return recordTypes.reduce((project, type) => addRecord(project, type, {}, context).project, newProject('Alles'));
}

export const titled = (project: Project, title: string): Project => updateFrame(project, { title });
