import { expect, test } from 'vitest';
import { nearest, placeFrom } from '../../../../renderer/preview/places';

const from = (...texts: string[]) => texts.map((text) => ({ from: text }));

test('after a change of the sheets the place from the same field that is nearest is the chosen one', () => {
  const places = from('a/name', 'b/name', 'a/text', 'b/name', 'c/name');
  expect(nearest(places, { from: 'b/name', index: 3 })).toBe(3);
  expect(nearest(places, { from: 'b/name', index: 0 })).toBe(1);
  expect(nearest(places, { from: 'c/name', index: 1 })).toBe(4);
});

test('where no words come from the field any more, the place at that number is chosen', () => {
  expect(nearest(from('a/name', 'b/name'), { from: 'gone/name', index: 7 })).toBe(1);
  expect(nearest([], { from: 'gone/name', index: 7 })).toBeNull();
});

test('a field is found at its first place, else the record at its own', () => {
  const places = from('frame/title', 'a/', 'a/text', 'a/text', 'b/name');
  expect(placeFrom(places, { id: 'a', field: 'text' })).toBe(places[2]);
  expect(placeFrom(places, { id: 'a', field: 'note' })).toBe(places[1]);
  expect(placeFrom(places, { id: 'b', field: null })).toBe(places[4]);
  expect(placeFrom(places, { id: 'c', field: 'text' })).toBeUndefined();
});

test('what shows a whole kind is no place of the record it was seen by', () => {
  const places = from('a/#', 'b/name', 'a/text');
  expect(placeFrom(places, { id: 'a', field: 'note' })).toBe(places[2]);
  expect(placeFrom(from('a/#'), { id: 'a', field: null })).toBeUndefined();
});

test('the frame stands everywhere, so a field of it is found at its own words or not at all', () => {
  const places = from('frame/title', 'a/text');
  expect(placeFrom(places, { id: null, field: null })).toBe(places[0]);
  expect(placeFrom(places, { id: null, field: 'occasion' })).toBeUndefined();
});
