import fc from 'fast-check';
import { expect, it } from 'vitest';
import { divergence, type Perspective } from '../../../shared/red-thread/divergence';
import { divergenceMap } from '../../../shared/red-thread/divergence-map';
import { aPlan } from '../shared/red-thread/a-plan';

const sides = ['leadership', 'employee', 'stakeholder'] as const;

const plan = aPlan({
  swotItem: [{ id: 'item', quadrant: 'S', text: 'Sauerteig', raisedBy: ['leadership'] }],
  rating: sides.flatMap((perspective, side) =>
    [1, 2, 3].map((n) => ({
      id: `${perspective} ${n}`,
      swotItem: 'item',
      perspective,
      agree: Math.min(5, side + n),
      weight: 3,
    })),
  ),
});
const mapWithout = (gone: Perspective | null) => {
  const { swotItem, rating } = plan.records;
  const left = rating.filter(({ perspective }) => perspective !== gone);
  const [seen] = [...divergenceMap(swotItem, left, 3).compared, ...divergenceMap(swotItem, left, 3).incomparable];
  return seen?.seen.views ?? [];
};

it('ratings of three perspectives make three columns, each with its own middle', () => {
  const columns = mapWithout(null).filter(({ answers }) => answers > 0);
  expect(columns.map(({ perspective, agree, answers }) => [perspective, agree, answers])).toEqual([
    ['leadership', 2, 3],
    ['employee', 3, 3],
    ['stakeholder', 4, 3],
  ]);
});

it.each(sides)('deleting %s leaves the others as they are', (gone) => {
  const others = (views: ReturnType<typeof mapWithout>) => views.filter(({ perspective }) => perspective !== gone);
  expect(others(mapWithout(gone))).toEqual(others(mapWithout(null)));
  expect(mapWithout(gone).find(({ perspective }) => perspective === gone)).toMatchObject({ answers: 0, agree: null });
});

it('the order in which people answered changes nothing', () => {
  const answer = fc.record({
    perspective: fc.constantFrom<Perspective>(...sides, 'consultant'),
    agree: fc.option(fc.integer({ min: 1, max: 5 })),
    weight: fc.option(fc.integer({ min: 1, max: 5 })),
  });
  const shuffled = fc
    .array(answer, { maxLength: 24 })
    .chain((answers) =>
      fc.tuple(
        fc.constant(answers),
        fc.shuffledSubarray(answers, { minLength: answers.length, maxLength: answers.length }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([answers, again]) => {
      const item = { quadrant: 'S', raisedBy: ['employee'] } as const;
      expect(divergence(item, again, 3)).toEqual(divergence(item, answers, 3));
    }),
  );
});
