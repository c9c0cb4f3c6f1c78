import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWindowState, windowStateText } from '../../../../main/window/window-state';

const screens = [
  { x: 0, y: 0, width: 1920, height: 1080 },
  { x: 1920, y: 0, width: 1280, height: 1024 },
];
let file = '';
beforeEach(() => {
  file = path.join(mkdtempSync(path.join(os.tmpdir(), 'window-state-')), 'window.json');
});
afterEach(() => rmSync(path.dirname(file), { recursive: true, force: true }));

const remembered = (area: { x: number; y: number; width: number; height: number }, maximized = false) => {
  writeFileSync(file, windowStateText(area, maximized));
  return readWindowState(file, screens);
};

describe('where the window stood', () => {
  it('comes back as it was, also on the second screen', () => {
    for (const area of [
      { x: 40, y: 30, width: 1000, height: 700 },
      { x: 2000, y: 100, width: 900, height: 600 },
    ]) {
      expect(remembered(area, true)).toEqual({ area, width: area.width, height: area.height, maximized: true });
    }
  });

  it('forgets a place that is out of reach, but keeps the size', () => {
    for (const [x, y] of [
      [5000, 0],
      [-2000, 0],
      [100, -500],
      [100, 1075],
    ]) {
      expect(remembered({ x: x ?? 0, y: y ?? 0, width: 1000, height: 700 })).toMatchObject({
        area: null,
        width: 1000,
        height: 700,
      });
    }
  });

  it('never becomes smaller than usable', () => {
    expect(remembered({ x: 0, y: 0, width: 10, height: 10 })).toMatchObject({ width: 800, height: 560 });
  });

  it.each(['', 'null', '{', '{"area":1}', '{"area":{"x":1e9,"y":0,"width":1,"height":1},"maximized":false}'])(
    'starts afresh with %j',
    (text) => {
      writeFileSync(file, text);
      expect(readWindowState(file, screens)).toEqual({ area: null, width: 1280, height: 860, maximized: false });
    },
  );

  it('starts afresh without a file', () => {
    expect(readWindowState(file, screens).area).toBeNull();
  });
});
