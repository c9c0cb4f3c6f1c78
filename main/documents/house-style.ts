import { strFromU8, unzipSync } from 'fflate';
import type { Branding, HouseStyle, Refusal } from '../../shared/ipc/branding';
import { frameFields } from '../../shared/project/frame';
import { colourOf, contrast, READABLE, readableNeighbour } from '../../shared/report/colour';
import { isMeasuredFont } from '../../shared/support/measured-fonts';
import { type StyleSheet, styleSheetOf } from './style-sheet';

/** Bytes a part of the package may have; styles of real templates have some hundred thousand. */
const LARGEST_PART = 8_000_000;
const STYLES = 'word/styles.xml';
const THEME = /^word\/theme\/theme\d*\.xml$/;

type SizeField = 'sizeTitle' | 'sizeHeading' | 'sizeSubheading' | 'sizeText';

/** The file is no Word document whose styles can be read. */
export class NoTemplate extends Error {}

/**
 * Reads how a client's own Word file (.docx, .dotx) looks: colours, fonts and sizes of its title, headings and text.
 * Nothing else of it is looked at, and only two parts are ever unpacked.
 * @throws NoTemplate
 */
export function readHouseStyle(bytes: Uint8Array, fileName: string): HouseStyle {
  const sheet = sheetOf(bytes);
  const title = sheet.look('Title');
  const heading = sheet.look('heading 1');
  const section = sheet.look('heading 2');
  const text = sheet.look('Normal');
  const taken: { -readonly [F in keyof Branding]?: Branding[F] } = {};
  const refused: HouseStyle['refused'][number][] = [];
  const refuse = (field: keyof Branding, why: Refusal, value = '', instead = '') =>
    void refused.push({ field, why, value, instead });

  const colour = (field: 'colour1' | 'colour2', ...found: readonly (string | null)[]) => {
    const hex = found.flatMap((one) => colourOf(one ?? '') ?? []).find((one) => one !== '000000');
    if (!hex) return refuse(field, 'absent');
    taken[field] = `#${hex}`;
    if (contrast(hex, 'FFFFFF') < READABLE) refuse(field, 'paleColour', `#${hex}`, `#${readableNeighbour(hex)}`);
  };
  const font = (field: 'fontHeadings' | 'fontBody', name: string | null) => {
    if (!name) return refuse(field, 'absent');
    if (isMeasuredFont(name)) taken[field] = name;
    else refuse(field, 'unmeasuredFont', name);
  };
  const size = (field: SizeField, points: number | null) => {
    if (points === null) return refuse(field, 'absent');
    const { min, max } = frameFields.branding.parts[field];
    if (points >= min && points <= max) taken[field] = points;
    else refuse(field, 'oddSize', String(points));
  };

  const { dk2 = null, accent1 = null } = sheet.colours;
  colour('colour1', heading.colour, title.colour, dk2, accent1);
  colour('colour2', section.colour, accent1);
  font('fontHeadings', heading.font);
  font('fontBody', text.font);
  size('sizeTitle', title.size);
  size('sizeHeading', heading.size);
  size('sizeSubheading', section.size);
  size('sizeText', text.size);
  return { fileName, taken, refused };
}

function sheetOf(bytes: Uint8Array): StyleSheet {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => (name === STYLES || THEME.test(name)) && originalSize <= LARGEST_PART,
    });
    const styles = parts[STYLES];
    if (!styles) throw new NoTemplate('no styles');
    const theme = Object.keys(parts).find((name) => THEME.test(name));
    return styleSheetOf(strFromU8(styles), theme ? strFromU8(parts[theme] ?? new Uint8Array()) : '');
  } catch (error) {
    throw error instanceof NoTemplate ? error : new NoTemplate(error instanceof Error ? error.message : String(error));
  }
}
