import { expect, it } from 'vitest';
import { divergenceMap } from '../../../shared/red-thread/divergence-map';
import { aPlan } from '../shared/red-thread/a-plan';

it('lists exactly the statements that one perspective named and no other rated', () => {
  const plan = aPlan({
    swotItem: [
      { id: 'wished', text: 'a', quadrant: 'S', raisedBy: ['leadership'] },
      { id: 'unseen', text: 'b', quadrant: 'W', raisedBy: ['employee'] },
      { id: 'answered', text: 'c', quadrant: 'W', raisedBy: ['employee'] },
      { id: 'two voices', text: 'd', quadrant: 'O', raisedBy: ['employee', 'leadership'] },
      { id: 'nobody', text: 'e', quadrant: 'T', raisedBy: [] },
    ],
    rating: [
      { id: '1', swotItem: 'unseen', perspective: 'employee', agree: 5 },
      { id: '2', swotItem: 'answered', perspective: 'leadership', agree: null },
      { id: '3', swotItem: 'wished', perspective: 'stakeholder', agree: 2, deletedAt: '2026-06-15T08:00:00.000Z' },
    ],
  });
  const { silent } = divergenceMap(plan.records.swotItem, plan.records.rating, 3);
  expect(silent.map(({ item }) => item.id)).toEqual(['wished', 'unseen']);
});
