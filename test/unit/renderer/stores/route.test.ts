import { expect, test } from 'vitest';
import { firstRoute, type Route, routeFromText, routeOfStep, routeToText } from '../../../../renderer/stores/route';
import { threadPages } from '../../../../renderer/thread/page-names';
import { stepIds, steps } from '../../../../shared/method/steps';

const id = '00000000-0000-4000-8000-000000000001';

test('every place of a project survives being written down', () => {
  const places: Route[] = steps.flatMap(({ id: step, records }) =>
    records.flatMap((type): Route[] => [
      { kind: 'step', step, type, record: null },
      { kind: 'step', step, type, record: id },
    ]),
  );
  const pages = threadPages.map((page): Route => ({ kind: 'thread', page }));
  for (const place of [
    ...pages,
    firstRoute,
    { kind: 'documents' } as const,
    { kind: 'versions' } as const,
    ...places,
  ]) {
    expect(routeFromText(routeToText(place))).toEqual(place);
  }
});

test('an unknown place leads to the nearest known one', () => {
  expect(routeFromText(null)).toEqual(firstRoute);
  expect(routeFromText('library')).toEqual(firstRoute);
  expect(routeFromText('thread/nowhere')).toMatchObject({ kind: 'thread' });
  expect(routeFromText('step/nowhere/group/')).toEqual(firstRoute);
  expect(routeFromText('step/people/goal/')).toEqual(routeOfStep('people'));
});

test('every step has a first place', () => {
  for (const step of stepIds) expect(routeOfStep(step)).toMatchObject({ kind: 'step', step, record: null });
});
