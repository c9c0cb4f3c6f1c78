import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import { usualLook } from '../../../shared/report/look';

// The names are part of placeholders in the XML that docx assembles, hence nothing a user would type.
export const HEADINGS = 'plan_c7e1_headings';
export const BULLETS = 'plan_c7e1_bullets';
export const NUMBERS = 'plan_c7e1_numbers';
export const CELL_BULLETS = 'plan_c7e1_cell_bullets';
export const CELL_NUMBERS = 'plan_c7e1_cell_numbers';

/** How deep a list is set; deeper items keep the last level. */
export const DEEPEST = 2;

const ACCENT = { color: { theme: 'accent1' } } as const;

/**
 * All lists of the document; headings number themselves through their styles.
 *
 * @param table size of what stands in tables, in points
 */
export function numbering(unnumbered: boolean, table: number): INumberingOptions {
  const inCell = Math.round((170 * table) / usualLook.sizes.table);
  return {
    config: [
      { reference: HEADINGS, levels: unnumbered ? silentLevels() : headingLevels() },
      { reference: BULLETS, levels: bulletLevels(340, 227, 284) },
      { reference: CELL_BULLETS, levels: bulletLevels(inCell, inCell, inCell) },
      { reference: NUMBERS, levels: numberLevels(397, 397, 340) },
      { reference: CELL_NUMBERS, levels: numberLevels(255, 255, 227) },
    ],
  };
}

function headingLevels() {
  return [
    { text: '%1', hanging: 680 },
    { text: '%1.%2', hanging: 680 },
    { text: '%1.%2.%3', hanging: 794 },
    { text: '%1.%2.%3.%4', hanging: 907 },
  ].map(({ text, hanging }, level) => ({
    level,
    text,
    format: LevelFormat.DECIMAL,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.TAB,
    style: { style: `Heading${level + 1}`, paragraph: { indent: { left: hanging, hanging } } },
  }));
}

/** Headings stay linked to their list, as Word expects, and show nothing of it. */
function silentLevels() {
  return [0, 1, 2, 3].map((level) => ({
    level,
    text: '',
    format: LevelFormat.NONE,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.NOTHING,
    style: { style: `Heading${level + 1}`, paragraph: { indent: { left: 0, hanging: 0 } } },
  }));
}

function bulletLevels(left: number, hanging: number, step: number) {
  return ['•', '–', '·'].map((text, level) => ({
    level,
    text,
    format: LevelFormat.BULLET,
    alignment: AlignmentType.LEFT,
    style: { run: ACCENT, paragraph: { indent: { left: left + level * step, hanging } } },
  }));
}

function numberLevels(left: number, hanging: number, step: number) {
  return [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN].map((format, level) => ({
    level,
    format,
    text: level === 0 ? '%1.' : `%${level + 1})`,
    alignment: AlignmentType.LEFT,
    style: {
      run: { ...ACCENT, bold: level === 0 },
      paragraph: { indent: { left: left + level * step, hanging } },
    },
  }));
}
