import type { Block } from '../../../shared/report/blocks';
import { oneLine } from '../../../shared/report/clean';

/** Names of the places a reader can jump to, by the report's anchors. */
export type Bookmarks = ReadonlyMap<string, string>;

/**
 * Word takes 40 letters, digits and underscores, and tells names apart without regard to case;
 * numbering the anchors keeps any project id within that.
 */
export function bookmarks(blocks: readonly Block[]): Bookmarks {
  const names = new Map<string, string>();
  for (const block of blocks) {
    // A heading without text is not written, so nothing may point at it.
    if (block.kind === 'heading' && oneLine(block.text) === '') continue;
    const anchor = 'anchor' in block ? block.anchor : undefined;
    if (anchor !== undefined && !names.has(anchor)) names.set(anchor, `place_${names.size + 1}`);
  }
  return names;
}
