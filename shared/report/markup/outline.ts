import type { Report } from '../blocks';
import { oneLine } from '../clean';

export interface Entry {
  readonly id: string;
  readonly level: 1 | 2;
  readonly number: string;
  readonly text: string;
}

/** What only the whole document knows: numbers, and where each place can be reached. */
export interface Outline {
  /** Element ids of headings, tables and fields, by the block's index. */
  readonly ids: ReadonlyMap<number, string>;
  /** Element ids by the report's anchors. */
  readonly anchors: ReadonlyMap<string, string>;
  /** "2.1" by the heading's index. */
  readonly numbers: ReadonlyMap<number, string>;
  /** "Tabelle 2: " by the block's index. */
  readonly captions: ReadonlyMap<number, string>;
  readonly entries: readonly Entry[];
  readonly language: string;
}

/** Counts headings, tables and figures as Word does. */
export function outline(report: Report): Outline {
  const ids = new Map<number, string>();
  const anchors = new Map<string, string>();
  const numbers = new Map<number, string>();
  const captions = new Map<number, string>();
  const entries: Entry[] = [];
  const levels = [0, 0, 0];
  const counts = { table: 0, figure: 0 };
  report.blocks.forEach((block, index) => {
    if ('anchor' in block || block.kind === 'heading') ids.set(index, `place-${index + 1}`);
    if ('anchor' in block && block.anchor !== undefined && !anchors.has(block.anchor))
      anchors.set(block.anchor, `place-${index + 1}`);
    if (block.kind === 'heading' && oneLine(block.text) !== '') {
      levels.forEach((count, level) => {
        levels[level] = level < block.level - 1 ? count : level === block.level - 1 ? count + 1 : 0;
      });
      const number = levels.slice(0, block.level).join('.');
      if (!report.unnumbered) numbers.set(index, number);
      if (block.level !== 3)
        entries.push({ id: `place-${index + 1}`, level: block.level, number, text: oneLine(block.text) });
    }
    const kind = captionKind(block.kind);
    if (kind !== undefined && !report.unnumbered) {
      counts[kind] += 1;
      captions.set(index, `${report.words[kind]}\u00A0${counts[kind]}: `);
    }
  });
  return { ids, anchors, numbers, captions, entries, language: report.language };
}

function captionKind(kind: string): 'table' | 'figure' | undefined {
  if (kind === 'table' || kind === 'quadrants' || kind === 'grid' || kind === 'band') return 'table';
  return kind === 'chart' || kind === 'figure' ? 'figure' : undefined;
}
