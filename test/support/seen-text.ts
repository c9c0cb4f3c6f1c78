import type { ListItem, Spans } from '../../shared/report/blocks';
import type { RichBlock } from '../../shared/report/rich-text';

/** What can be seen of blocks, sign by sign, as one text to compare: nobody sees whether a blank is bold. */
export function seen(blocks: readonly RichBlock[]): string {
  return JSON.stringify(
    blocks.map((block) =>
      block.kind === 'list' ? [block.ordered, block.items.map(item)] : [block.kind, run(block.spans)],
    ),
  );
}

const item = ({ spans, children = [] }: ListItem): unknown => [run(spans), children.map(item)];

function run(spans: Spans): unknown[] {
  return spans.flatMap(({ text, bold, italic, link }) =>
    [...text].map((sign) => (/\s/.test(sign) ? [sign, link] : [sign, bold, italic, link])),
  );
}
