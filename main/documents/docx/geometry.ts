import type { CoverVariant } from '../../../shared/report/blocks';

/** Lengths in twentieths of a point (DXA), the unit of Word's layout: 567 are one centimetre. */
export const MM = 56.7;

export type Orientation = 'portrait' | 'landscape';

export interface Page {
  readonly orientation: Orientation;
  /** Width between the side margins. */
  readonly textWidth: number;
  /** Height between the top and bottom margins. */
  readonly textHeight: number;
  readonly margin: Margin;
}

interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
}

/** A4, given upright: docx swaps the sides of a landscape page itself. */
export const A4 = { width: 11906, height: 16838 } as const;

const UPRIGHT: Margin = { top: 1531, right: 1417, bottom: 1361, left: 1417, header: 680, footer: 567 };
const SIDEWAYS: Margin = { top: 1417, right: 1134, bottom: 1134, left: 1134, header: 624, footer: 510 };
/** A cover with a band leaves room for it at its left edge. */
export const coverMargin = (variant: CoverVariant): Margin =>
  variant === 'band' ? { ...UPRIGHT, left: 2098 } : UPRIGHT;

export function page(orientation: Orientation): Page {
  const margin = orientation === 'portrait' ? UPRIGHT : SIDEWAYS;
  const [width, height] = orientation === 'portrait' ? [A4.width, A4.height] : [A4.height, A4.width];
  return {
    orientation,
    margin,
    textWidth: width - margin.left - margin.right,
    textHeight: height - margin.top - margin.bottom,
  };
}

/** Whole widths that add up to `total` exactly, in proportion to the weights. */
export function distribute(total: number, weights: readonly number[]): number[] {
  const positive = weights.map((weight) => (Number.isFinite(weight) && weight > 0 ? weight : 1));
  const sum = positive.reduce((a, b) => a + b, 0);
  let used = 0;
  let passed = 0;
  return positive.map((weight) => {
    passed += weight;
    const end = Math.round((total * passed) / sum);
    const width = end - used;
    used = end;
    return width;
  });
}
