import { expect, it } from 'vitest';
import { shortPath } from '../../../../shared/method/short-path';
import { stopOf, stops } from '../../../../shared/method/short-path-stops';

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
  for (const [i, { at }] of stops.entries()) expect(stopOf(at)).toBe(i);
  expect(stopOf('done')).toBe(stops.length);
  expect(stopOf('')).toBe(0);
  expect(stopOf('group.unknown')).toBe(0);
});
