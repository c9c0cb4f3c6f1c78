import { BULLETS, CELL_BULLETS, CELL_NUMBERS, NUMBERS } from '../numbering';
import { type StyleEntry, spacing } from './entry';
import { STYLE } from './ids';

/** Lists in the text and in table cells; each style is bound to its level of the numbering. */
export function listStyles(): StyleEntry[] {
  return [
    ...STYLE.bullets.map((id, level) => listStyle(id, 'List Bullet', BULLETS, level)),
    ...STYLE.numbers.map((id, level) => listStyle(id, 'List Number', NUMBERS, level)),
    cellListStyle(STYLE.tableBullet, 'Table Bullet', CELL_BULLETS),
    cellListStyle(STYLE.tableListNumber, 'Table List Number', CELL_NUMBERS),
  ];
}

function listStyle(id: string, name: string, reference: string, level: number): StyleEntry {
  return {
    id,
    name: level === 0 ? name : `${name} ${level + 1}`,
    basedOn: 'Normal',
    quickFormat: true,
    uiPriority: 36,
    paragraph: { numbering: { reference, level }, spacing: spacing(0, 60) },
  };
}

function cellListStyle(id: string, name: string, reference: string): StyleEntry {
  return {
    id,
    name,
    basedOn: STYLE.tableText,
    quickFormat: true,
    uiPriority: 40,
    paragraph: { numbering: { reference, level: 0 }, spacing: spacing(0, 20) },
  };
}
