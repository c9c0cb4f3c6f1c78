import { isMeasuredFont } from '../support/measured-fonts';
import type { Look, Sizes } from './blocks';
import { contrast, mix, READABLE } from './colour';
import { usualLook } from './look';

/** Every colour of the document, `RRGGBB`. */
export interface Palette {
  readonly text: string;
  readonly muted: string;
  readonly primary: string;
  readonly accent: string;
  /** Shade behind key messages and card titles. */
  readonly wash: string;
  /** Behind the field of a grid that matters most. */
  readonly shade: string;
  /** Every second row of a table. */
  readonly stripe: string;
  readonly hairline: string;
  readonly link: string;
}

export interface Typography {
  readonly heading: string;
  readonly body: string;
  /** In points; headings of the third level stand between section and text. */
  readonly sizes: Sizes & { readonly third: number };
}

const INK = '1F2933';

/** The client's colours where they can be read on white, else the planner's own. */
export function palette(look: Look): Palette {
  const primary = readable(look.primary, usualLook.primary);
  const accent = readable(look.accent, usualLook.accent);
  return {
    text: INK,
    muted: '5F6C7B',
    primary,
    accent,
    wash: mix(accent, 'FFFFFF', 0.92),
    shade: mix(accent, 'FFFFFF', 0.8),
    stripe: mix(accent, 'FFFFFF', 0.96),
    hairline: 'C3CEDA',
    link: '1B5E8C',
  };
}

/** The client's fonts where page numbers can be worked out with them, else Calibri. */
export function typography(look: Look): Typography {
  const { title, heading, subheading, text, table } = look.sizes;
  return {
    heading: measured(look.headingFont),
    body: measured(look.bodyFont),
    sizes: { title, heading, subheading, text, table, third: Math.round((text + (subheading - text) / 3) * 2) / 2 },
  };
}

function readable(colour: string, fallback: string): string {
  const hex = colour.replace(/^#/, '').toUpperCase();
  return /^[0-9A-F]{6}$/.test(hex) && contrast(hex, 'FFFFFF') >= READABLE ? hex : fallback;
}

function measured(font: string): string {
  return isMeasuredFont(font) ? font : 'Calibri';
}

/** Fills of the four fields; each is also named by letter and title. */
export const TINTS = {
  strength: { fill: 'E4F1E9', ink: '2E6B4A' },
  weakness: { fill: 'FBF0DD', ink: '84530B' },
  opportunity: { fill: 'E3EEF6', ink: '1B5E8C' },
  threat: { fill: 'F9E6E3', ink: '9B2C23' },
} as const;
