import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../../renderer/views/common/date-text';
import { keepUnlisted } from '../../../../renderer/views/common/keep-unlisted';
import { pastedLines } from '../../../../renderer/views/common/lines';
import { moveCell, tabCell, visibleRows } from '../../../../renderer/views/grid/grid-keys';

describe('going through cells', () => {
  const size = { rows: 3, columns: 4 };
  const from = { row: 1, column: 1 };

  it('follows the arrows and stops at the edges', () => {
    expect(moveCell(from, 'ArrowUp', false, size)).toEqual({ row: 0, column: 1 });
    expect(moveCell({ row: 2, column: 3 }, 'ArrowDown', false, size)).toEqual({ row: 2, column: 3 });
    expect(moveCell({ row: 2, column: 3 }, 'ArrowRight', false, size)).toEqual({ row: 2, column: 3 });
  });

  it('goes to the ends of the row, with Ctrl to those of the table', () => {
    expect(moveCell(from, 'Home', false, size)).toEqual({ row: 1, column: 0 });
    expect(moveCell(from, 'End', true, size)).toEqual({ row: 2, column: 3 });
    expect(moveCell(from, 'PageDown', false, { rows: 50, columns: 4 })).toEqual({ row: 11, column: 1 });
    expect(moveCell(from, 'a', false, size)).toBeNull();
  });

  it('goes on with Tab into the next row, and back', () => {
    expect(tabCell({ row: 0, column: 3 }, false, size)).toEqual({ row: 1, column: 0 });
    expect(tabCell({ row: 1, column: 0 }, true, size)).toEqual({ row: 0, column: 3 });
    expect(tabCell({ row: 2, column: 3 }, false, size)).toBeNull();
    expect(tabCell({ row: 0, column: 0 }, true, size)).toBeNull();
  });

  it('draws what is in sight and a little more, never beyond the end', () => {
    expect(visibleRows(0, 440, 44, 1000)).toEqual([0, 22]);
    expect(visibleRows(4400, 440, 44, 1000)).toEqual([88, 122]);
    expect(visibleRows(43_560, 440, 44, 1000)).toEqual([978, 1000]);
    expect(visibleRows(9_999, 440, 44, 10)).toEqual([10, 10]);
  });
});

describe('pasted lines', () => {
  it('lose bullets and numbers, empty lines and what is too long', () => {
    expect(pastedLines(' - Brot\r\n\r\n2) Kuchen\n• Eis\n3. Stock: 12 m\n1,5 Liter', 12)).toEqual([
      'Brot',
      'Kuchen',
      'Eis',
      'Stock: 12 m',
      '1,5 Liter',
    ]);
    expect(pastedLines('abcdef', 3)).toEqual(['abc']);
  });
});

describe('days', () => {
  const day = (text: string) => parseDay(text, '2026-03-01');

  it('are read as people write them', () => {
    expect([day('14.3.'), day('14/3'), day('14.3.25'), day('2026-12-24'), day('heute'), day('yesterday')]).toEqual([
      '2026-03-14',
      '2026-03-14',
      '2025-03-14',
      '2026-12-24',
      '2026-03-01',
      '2026-02-28',
    ]);
  });

  it('are not guessed', () => {
    expect([day('31.2.'), day('bald'), day('3')]).toEqual([undefined, undefined, undefined]);
    expect(day(' ')).toBeNull();
  });
});

describe('choosing from a list', () => {
  it('keeps references the list does not show', () => {
    expect(keepUnlisted(['gone', 'a', 'b'], ['a', 'b'], ['b', 'c'])).toEqual(['gone', 'b', 'c']);
  });
});
