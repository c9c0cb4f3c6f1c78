import { expect, it } from 'vitest';
import { shortPath } from '../../../../shared/method/short-path';
import { pathWith, stopOf, stops } from '../../../../shared/method/short-path-stops';

it('asks every core question exactly once, in the order of the path', () => {
  expect(stops.flatMap(({ type, fields }) => fields.map((field) => `${type}.${field}`))).toEqual([...shortPath]);
});

it('asks for a list of records before it asks about each of them', () => {
  for (const [i, { kind, type }] of stops.entries()) {
    const before = stops.slice(0, i).some((stop) => stop.type === type);
    expect(kind).toBe(type === 'frame' ? 'frame' : before ? 'each' : 'list');
  }
});

it('comes back to where it was left, and to the start from an unknown place', () => {
  const path = pathWith(new Set());
  expect(path).toEqual(stops);
  for (const [i, { at }] of stops.entries()) expect(stopOf(at, path)).toBe(i);
  expect(stopOf('done', path)).toBe(stops.length);
  expect(stopOf('', path)).toBe(0);
  expect(stopOf('group.unknown', path)).toBe(0);
});

it('asks own questions when the core questions of their step are through; without them it goes on behind', () => {
  const path = pathWith(new Set(['people', 'learning']));
  const ats = path.map(({ at }) => at);
  expect(ats.indexOf('own.people')).toBe(ats.indexOf('channel.name') - 1);
  expect(ats.at(-1)).toBe('own.learning');
  expect(ats).toHaveLength(stops.length + 2);
  expect(stopOf('own.people', path)).toBe(ats.indexOf('own.people'));
  expect(stops[stopOf('own.people', stops)]?.at).toBe('channel.name');
  expect(stopOf('own.learning', stops)).toBe(stops.length);
});
