import { expect, test } from 'vitest';
import { besideTable } from '../../../../renderer/views/common/beside';
import { isOnlyColumn } from '../../../../renderer/views/supply-table/suppliers';
import { addRecord, type Patch, trashRecord } from '../../../../shared/project/edits';
import { newProject } from '../../../../shared/project/new-project';
import type { RecordType } from '../../../../shared/project/record-types';
import { context } from '../../shared/project/sample';

let project = newProject('Plan');
const add = <T extends RecordType>(type: T, values: Patch<T> = {}) => {
  const added = addRecord(project, type, values, context);
  project = added.project;
  return added.id;
};

const [goal, gone, interest] = [add('goal'), add('goal'), add('interest')];
project = trashRecord(project, 'goal', gone, context);

test('what has no cell is named with the reason; what has one, and the trash, is not', () => {
  add('fit', { goal, interest, value: 'shared' });
  const second = add('fit', { goal, interest, value: 'conflict' });
  const loose = add('fit', { interest });
  const half = add('fit', { goal });
  const buried = add('fit', { goal: gone, interest });
  project = trashRecord(project, 'fit', add('fit'), context);
  expect(besideTable(project, 'fit', ['goal', 'interest'], false)).toEqual([
    { id: second, why: 'again', field: 'interest' },
    { id: loose, why: 'without', field: 'goal' },
    { id: half, why: 'without', field: 'interest' },
    { id: buried, why: 'trashed', field: 'goal' },
  ]);
});

test('answers without a statement or a perspective; several to one pair have their place', () => {
  const swotItem = add('swotItem');
  const person = add('person');
  for (const agree of [2, 4]) add('rating', { swotItem, person, perspective: 'employee', agree });
  const loose = add('rating', { perspective: 'employee' });
  const nobodys = add('rating', { swotItem });
  expect(besideTable(project, 'rating', ['swotItem', 'perspective'], true)).toEqual([
    { id: loose, why: 'without', field: 'swotItem' },
    { id: nobodys, why: 'without', field: 'perspective' },
  ]);
});

test('a supplier who meets nothing yet is a column; one with a level but no need is beside the table', () => {
  const column = add('supply', { by: 'Verein' });
  const loose = add('supply', { by: 'Verein', level: 4 });
  const { supply } = project.records;
  expect([column, loose].map((id) => isOnlyColumn(supply, id))).toEqual([true, false]);
});
