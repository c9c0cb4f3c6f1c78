import type { Frame } from '../project/frame';
import type { Look } from './blocks';
import { contrast } from './colour';

const DEFAULT: Look = { primary: '17324D', accent: '1B6E8C', headingFont: 'Calibri', bodyFont: 'Calibri' };
/** WCAG 2.2, success criterion 1.4.3: least contrast of normal text. */
const CONTRAST = 4.5;

/** The client's colours where they are readable on white, else the planner's own. */
export function lookOf(branding: Frame['branding']): Look {
  return {
    primary: readable(branding.colour1) ?? DEFAULT.primary,
    accent: readable(branding.colour2) ?? DEFAULT.accent,
    headingFont: branding.fontHeadings.trim() || DEFAULT.headingFont,
    bodyFont: branding.fontBody.trim() || DEFAULT.bodyFont,
  };
}

function readable(colour: string): string | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(colour.trim())?.[1]?.toUpperCase();
  return digits && contrast(digits, 'FFFFFF') >= CONTRAST ? digits : null;
}
