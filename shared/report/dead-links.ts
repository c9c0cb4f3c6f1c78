import type { Block } from './blocks';

/** Links to places that are not in the document become plain words: a chapter may have been left out. */
export function withoutDeadLinks(blocks: readonly Block[]): Block[] {
  const anchors = new Set(blocks.flatMap((block) => ('anchor' in block && block.anchor ? [block.anchor] : [])));
  return blocks.map((block) => withoutDead(block, anchors));
}

/** Spans stand at any depth of a block; whatever leads to no anchor loses its `to`. */
function withoutDead<T>(value: T, anchors: ReadonlySet<string>): T {
  if (Array.isArray(value)) return value.map((each) => withoutDead(each, anchors)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([key, part]) => !(key === 'to' && 'text' in value && typeof part === 'string' && !anchors.has(part)),
  );
  return Object.fromEntries(entries.map(([key, part]) => [key, withoutDead(part, anchors)])) as T;
}
