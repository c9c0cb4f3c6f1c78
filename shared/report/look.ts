import type { Frame } from '../project/frame';
import type { Look } from './blocks';
import { colourOf, readableNeighbour } from './colour';

/** How documents look without a client's branding; sizes in points. */
export const usualLook: Look = {
  primary: '17324D',
  accent: '1B6E8C',
  headingFont: 'Calibri',
  bodyFont: 'Calibri',
  cover: 'band',
  sizes: { title: 32, heading: 17, subheading: 13.5, text: 10.5, table: 9.5 },
};

/** The client's branding: their colours, or where those cannot be read on white their nearest readable neighbours. */
export function lookOf(branding: Frame['branding']): Look {
  const { sizes } = usualLook;
  return {
    primary: readable(branding.colour1) ?? usualLook.primary,
    accent: readable(branding.colour2) ?? usualLook.accent,
    headingFont: branding.fontHeadings.trim() || usualLook.headingFont,
    bodyFont: branding.fontBody.trim() || usualLook.bodyFont,
    cover: branding.cover ?? usualLook.cover,
    sizes: {
      title: branding.sizeTitle ?? sizes.title,
      heading: branding.sizeHeading ?? sizes.heading,
      subheading: branding.sizeSubheading ?? sizes.subheading,
      text: branding.sizeText ?? sizes.text,
      table: sizes.table,
    },
  };
}

/** The same look for a paper on the wall, to be read from a step away. */
export function onTheWall(look: Look): Look {
  const { sizes } = look;
  return {
    ...look,
    sizes: { ...sizes, subheading: sizes.subheading * WALL, text: sizes.text * WALL, table: sizes.table * WALL },
  };
}

const WALL = 1.4;

function readable(colour: string): string | null {
  const hex = colourOf(colour);
  return hex && readableNeighbour(hex);
}
