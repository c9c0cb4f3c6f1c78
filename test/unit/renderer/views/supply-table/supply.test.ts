import { describe, expect, it } from 'vitest';
import { renameSupplier, setLevel, trashSupplier } from '../../../../../renderer/views/supply-table/edit-supply';
import { keyOf, stateOf, suppliersOf, supplyAt } from '../../../../../renderer/views/supply-table/suppliers';
import { addRecord, living, type Patch } from '../../../../../shared/project/edits';
import { newProject } from '../../../../../shared/project/new-project';
import type { Project } from '../../../../../shared/project/project';
import { meeting } from '../../../../../shared/red-thread/supply';
import { context } from '../../../shared/project/sample';

const actor = { type: 'actor', id: 'a1' } as const;
const plan = (...rows: readonly Patch<'supply'>[]): Project =>
  rows.reduce((project, row) => addRecord(project, 'supply', row, context).project, newProject('Plan'));
const supplies = (project: Project) => living(project, 'supply');

describe('suppliers', () => {
  it('are the same whatever the case of their name; an actor is not a name', () => {
    const project = plan({ by: 'Discounter' }, { by: ' discounter ' }, { by: actor }, { by: 'a1 GmbH' });
    expect(suppliersOf(supplies(project)).map(({ key }) => key)).toEqual(['discounter', 'a1', 'a1 gmbh']);
  });

  it('without a name stand last', () => {
    const project = plan({ by: null, need: 'n' }, { by: 'Verein' }, { by: '' });
    expect(suppliersOf(supplies(project))).toEqual([
      { key: 'verein', by: 'Verein' },
      { key: '', by: null },
    ]);
  });
});

describe('openings', () => {
  const project = plan(
    { need: 'n', by: 'Verein', level: 2 },
    { need: 'n', by: 'Nachbarin', level: 3 },
    { need: 'm', by: 'Verein', level: null },
  );

  it('close from level 3 on', () => {
    expect(meeting(supplies(project), 'n').map(({ by }) => by)).toEqual(['Nachbarin']);
    expect(meeting(supplies(project), 'm')).toEqual([]);
  });

  it('are told apart: nobody, hardly anything, met', () => {
    const at = (need: string, key: string) => stateOf(supplyAt(supplies(project), need, key));
    expect(at('n', 'verein')).toBe('low');
    expect(at('n', 'nachbarin')).toBe('met');
    expect(at('m', 'verein')).toBe('gap');
    expect(at('m', 'nachbarin')).toBe('gap');
  });
});

describe('saying how well a need is met', () => {
  const supplier = { key: keyOf('Verein'), by: 'Verein' };

  it('uses the entry that waits for its first need, then makes further ones', () => {
    const first = setLevel(plan({ by: 'Verein' }), 'n', supplier, 4, context);
    expect(supplies(first)).toMatchObject([{ need: 'n', level: 4 }]);
    const second = setLevel(first, 'm', supplier, 1, context);
    expect(supplies(second)).toMatchObject([
      { need: 'n', level: 4 },
      { need: 'm', by: 'Verein', level: 1 },
    ]);
  });

  it('changes the one entry of a cell', () => {
    const project = setLevel(plan({ need: 'n', by: 'Verein', level: 1 }), 'n', supplier, 5, context);
    expect(supplies(project)).toMatchObject([{ need: 'n', level: 5 }]);
  });

  it('keeps the column when its last answer is taken back', () => {
    const two = plan({ need: 'n', by: 'Verein', level: 1 }, { need: 'm', by: 'Verein', level: 2 });
    const one = setLevel(two, 'n', supplier, null, context);
    expect(supplies(one)).toMatchObject([{ need: 'm', level: 2 }]);
    const none = setLevel(one, 'm', supplier, null, context);
    expect(supplies(none)).toMatchObject([{ need: null, by: 'Verein', level: null }]);
  });

  it('does nothing where there is nothing to take back', () => {
    const project = plan({ need: 'n', by: 'Verein', level: 1 });
    expect(setLevel(project, 'm', supplier, null, context)).toBe(project);
  });
});

it('renames and removes a supplier everywhere, and no other', () => {
  const project = plan({ need: 'n', by: 'Verein' }, { need: 'm', by: 'verein' }, { need: 'n', by: 'Amt' });
  const renamed = renameSupplier(project, 'verein', 'Turnverein', context);
  expect(supplies(renamed).map(({ by }) => by)).toEqual(['Turnverein', 'Turnverein', 'Amt']);
  expect(supplies(trashSupplier(renamed, 'turnverein', context)).map(({ by }) => by)).toEqual(['Amt']);
});
