/** How much wider than the average letter of a text a character is set, roughly. */
function width(character: string): number {
  if (/[\p{Extended_Pictographic}\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/u.test(character)) return 2.1;
  if (/[WMÄÖÜ@%—…ßwm]/u.test(character)) return 1.7;
  return /\p{Lu}/u.test(character) ? 1.35 : 1;
}

/** Length of a text in average letters. */
export const lengthOf = (text: string): number => [...text].reduce((sum, character) => sum + width(character), 0);

/** Lines a text takes where so many average letters stand side by side; words that do not fit leave a gap. */
export const linesOf = (text: string, letters: number): number =>
  Math.max(1, Math.ceil((lengthOf(text) * 1.06) / letters));

/** The beginning of a text on one line, cut between words where possible, with `…` where something is missing. */
export function shorten(text: string, letters: number): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (lengthOf(whole) <= letters) return whole;
  let [room, cut] = [letters - 2, ''];
  for (const character of whole) {
    room -= width(character);
    if (room < 0) break;
    cut += character;
  }
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, '')} …`;
}
