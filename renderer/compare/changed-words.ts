/** A stretch of text that is the same on both sides, or stands on one side only. */
export interface Stretch {
  readonly text: string;
  readonly changed: boolean;
}

/** Beyond this many pieces on both sides together only the ends are compared; it keeps the page quick. */
const MOST_PIECES = 2_000;

/** Marks what differs between two texts, word by word: each side as stretches that together are that side's text. */
export function changedWords(
  before: string,
  after: string,
): { readonly before: readonly Stretch[]; readonly after: readonly Stretch[] } {
  const [a, b] = [piecesOf(before), piecesOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [innerA, innerB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const kept = innerA.length + innerB.length > MOST_PIECES ? noneKept(innerA, innerB) : keptOf(innerA, innerB);
  const side = (all: readonly string[], inner: readonly string[], stays: ReadonlySet<number>) =>
    joined([
      ...all.slice(0, start).map((text) => ({ text, changed: false })),
      ...inner.map((text, i) => ({ text, changed: !stays.has(i) })),
      ...all.slice(all.length - end).map((text) => ({ text, changed: false })),
    ]);
  return { before: side(a, innerA, kept.before), after: side(b, innerB, kept.after) };
}

/** Words with the blanks after them, marks and line ends by themselves. */
function piecesOf(text: string): readonly string[] {
  return text.match(/\n|[\p{L}\p{N}\p{M}'’-]+[^\S\n]*|[^\S\n]+|[^\p{L}\p{N}\p{M}\s][^\S\n]*/gu) ?? [];
}

interface Kept {
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
}

const noneKept = (_a: readonly string[], _b: readonly string[]): Kept => ({ before: new Set(), after: new Set() });

/** Indexes of a longest common run of pieces on both sides. Blanks at the end of a word make no difference. */
function keptOf(a: readonly string[], b: readonly string[]): Kept {
  const [left, right] = [a.map(trimmed), b.map(trimmed)];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const kept = { before: new Set<number>(), after: new Set<number>() };
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (left[i] === right[j]) {
      kept.before.add(i++);
      kept.after.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}

const trimmed = (piece: string) => (piece === '\n' ? piece : piece.trim());

/** Neighbours of one kind become one stretch. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = [];
  for (const { text, changed } of stretches) {
    const last = out.at(-1);
    if (last && last.changed === changed) out[out.length - 1] = { text: last.text + text, changed };
    else out.push({ text, changed });
  }
  return out;
}
