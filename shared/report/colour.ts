/** Relative luminance of an `RRGGBB` colour, 0 to 1 (WCAG 2.2, "relative luminance"). */
export function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Contrast of two `RRGGBB` colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** WCAG 2.2, success criterion 1.4.3: least contrast of normal text. */
export const READABLE = 4.5;

/** `RRGGBB` of what somebody wrote as a colour (`#1b6e8c`, `1B6E8C`); `null` when it is none. */
export function colourOf(text: string): string | null {
  return /^#?([0-9a-f]{6})$/i.exec(text.trim())?.[1]?.toUpperCase() ?? null;
}

/** The nearest colour of the same tone that can be read on white: the colour itself, or as much darker as it takes. */
export function readableNeighbour(hex: string): string {
  let [light, dark] = [0, 100];
  while (light < dark) {
    const middle = Math.floor((light + dark) / 2);
    if (contrast(mix(hex, '000000', middle / 100), 'FFFFFF') >= READABLE) dark = middle;
    else light = middle + 1;
  }
  return mix(hex, '000000', dark / 100);
}

/** The colour `share` (0 to 1) of the way from one to the other. */
export function mix(from: string, to: string, share: number): string {
  const end = channels(to);
  return channels(from)
    .map((value, index) => Math.round(value + ((end[index] ?? 0) - value) * share))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

function channels(hex: string): number[] {
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
