import { addRecord, type EditContext, type Patch } from '../../shared/project/edits';
import type { Fields } from '../../shared/project/fields/kinds';
import { newProject } from '../../shared/project/new-project';
import type { Project } from '../../shared/project/project';
import { type RecordType, recordTypes } from '../../shared/project/record-types';
import { definitions } from '../../shared/project/records';
import { quadrants } from '../../shared/project/records/swot-item';

/** Ids and times that are the same in every run. */
export function countingContext(): EditContext {
  let count = 0;
  return {
    now: '2026-03-01T08:00:00.000Z',
    newId: () => {
      count += 1;
      return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
    },
    author: null,
  };
}

/** A project of `count` observations on one channel, as somebody has it who listens for years. */
export function projectWithObservations(count: number): Project {
  const context = countingContext();
  const start = addRecord(newProject('Großes Projekt'), 'channel', { name: 'vor Ort', kind: 'offline' }, context);
  let project = start.project;
  for (let i = 1; i < count; i += 1) {
    project = addRecord(
      project,
      'observation',
      { what: `Beobachtung ${i}: „Gibt es das morgen noch?“`, date: '2026-03-01', place: start.id, kind: 'question' },
      context,
    ).project;
  }
  return project;
}

/** A project with twenty records of every type, as it looks after some years; titles are long enough to break lines. */
export function fullProject(title: string): Project {
  const context = countingContext();
  let project = newProject(title);
  const priorities = ['core', 'important', 'watch', null] as const;
  const add = <T extends RecordType>(type: T, values: Patch<T>) => {
    const added = addRecord(project, type, values, context);
    project = added.project;
    return added.id;
  };
  for (let i = 0; i < 20; i += 1) {
    const month = String((i % 12) + 1).padStart(2, '0');
    const words = (type: RecordType) => {
      const { title: name, fields }: { title: string; fields: Fields } = definitions[type];
      const written = fields[name]?.kind === 'line' || fields[name]?.kind === 'text';
      return written ? { [name]: `${type} ${i + 1}: Was die Nachbarschaft am Samstagmorgen wissen will` } : {};
    };
    const group = add('group', { ...words('group'), priority: priorities[i % 4] ?? null });
    const place = add('channel', words('channel'));
    add('observation', {
      ...words('observation'),
      place,
      date: `2026-${month}-03`,
      who: [{ type: 'group', id: group }],
    });
    add('swotItem', { ...words('swotItem'), quadrant: quadrants[i % 4] ?? null, impact: (i % 5) + 1 });
    const phase = add('phase', { ...words('phase'), period: { start: `2026-${month}-01`, end: `2026-${month}-28` } });
    add('measure', { ...words('measure'), phase, groups: [group], start: `2026-${month}-05` });
    const others = recordTypes.filter(
      (type) => !['group', 'channel', 'observation', 'swotItem', 'phase', 'measure'].includes(type),
    );
    for (const type of others) add(type, words(type));
  }
  return project;
}
