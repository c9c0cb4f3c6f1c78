import type { Report } from '../../../shared/report/blocks';
import type { Palette } from '../../../shared/report/palette';
import type { Bookmarks } from './bookmarks';
import type { Page } from './geometry';

/** What follows has a caption or a drawing's own room above it, or begins at once, as a card does. */
export type Leading = 'captioned' | 'bare' | null;

/** What every block writer may ask and must note down while the document is built, in reading order. */
export interface Writing {
  readonly report: Report;
  readonly palette: Palette;
  readonly bookmarks: Bookmarks;
  /** The pages the block stands on. */
  readonly page: Page;
  /** What stands directly before the block on the same page run. */
  readonly afterTable: boolean;
  /** The block must not be parted from the next one: it introduces it, or that one is a note on it. */
  readonly leading: Leading;
  /** Nothing of its chapter stands below the block. */
  readonly endsChapter: boolean;
  /** Chapters begin below the one before, not on pages of their own. */
  readonly chaptersFlow: boolean;
  /** The block opens a page. */
  readonly newPage: boolean;
  readonly counters: Counters;
}

/** Grows while blocks are written, because ids must be unique over the whole document. */
export interface Counters {
  lists: number;
  /** Captions written so far, by the name of their sequence. */
  readonly captions: Map<string, number>;
  /** Bookmarks written so far. */
  readonly placed: Set<string>;
}

export function newCounters(): Counters {
  return { lists: 0, captions: new Map(), placed: new Set() };
}
