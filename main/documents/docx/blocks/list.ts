import type { BlockOf, ListItem } from '../../../../shared/report/blocks';
import type { Writing } from '../context';
import { BULLETS, DEEPEST, NUMBERS } from '../numbering';
import type { Paragraph } from '../paragraph';
import { runs } from '../runs';
import { STYLE } from '../styles/ids';

/** Each list is an instance of its own, so numbers start at 1 again. */
export function list(block: BlockOf<'list'>, writing: Writing): Paragraph[] {
  writing.counters.lists += 1;
  return items(block.items, block.ordered, writing.counters.lists, 0, writing);
}

function items(
  entries: readonly ListItem[],
  ordered: boolean,
  instance: number,
  depth: number,
  writing: Writing,
): Paragraph[] {
  const level = Math.min(depth, DEEPEST);
  const styles = ordered ? STYLE.numbers : STYLE.bullets;
  return entries.flatMap((item) => [
    {
      style: styles[level] ?? styles[0],
      further: { numbering: { reference: ordered ? NUMBERS : BULLETS, level, instance, custom: true } },
      children: runs(item.spans, writing.bookmarks),
    },
    ...items(item.children ?? [], ordered, instance, depth + 1, writing),
  ]);
}
