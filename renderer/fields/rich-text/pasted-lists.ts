import type { ListItem, Spans } from '../../../shared/report/blocks';
import type { RichBlock } from '../../../shared/report/rich-text';
import type { Pasted } from './pasted-element';

/** An item that says its level instead of standing in a list. */
export interface FlatItem {
  /** From 1. */
  readonly level: number;
  readonly ordered: boolean;
  readonly spans: Spans;
}

type Content = readonly (Pasted | string)[];

/**
 * Word writes the items of a list as paragraphs that say their level in their style (`mso-list: l0 level2 lfo1`) and
 * begin with their sign in an element of its own (`mso-list: Ignore`).
 */
export function flatItem(node: Pasted): (Omit<FlatItem, 'spans'> & { readonly content: Content }) | null {
  const level = /mso-list\s*:\s*\w+\s+level(\d)/i.exec(node.attr('style'))?.[1];
  if (level === undefined) return null;
  const sign = signOf(node);
  return {
    level: Number(level),
    ordered: /^\s*\(?\w{1,5}[.)]/.test(sign) && !/^\s*o\s/.test(sign),
    content: unsigned(node),
  };
}

const isSign = (node: Pasted) => /mso-list\s*:\s*ignore/i.test(node.attr('style'));

function signOf(node: Pasted | string, within = false): string {
  if (typeof node === 'string') return within ? node : '';
  return node.children.map((child) => signOf(child, within || isSign(node))).join('');
}

function unsigned(node: Pasted): Content {
  return node.children.flatMap((child): Content => {
    if (typeof child === 'string') return [child];
    return isSign(child) ? [] : [{ ...child, children: unsigned(child) }];
  });
}

/** A change between bullets and numbers at the outer level begins a new list. */
export function nest(items: readonly FlatItem[]): RichBlock[] {
  const lists: FlatItem[][] = [];
  for (const item of items) {
    const list = lists.at(-1);
    const first = list?.[0];
    if (list && first && (item.level > first.level || item.ordered === first.ordered)) list.push(item);
    else lists.push([item]);
  }
  return lists.map((list) => ({ kind: 'list', ordered: list[0]?.ordered ?? false, items: nested(list) }));
}

function nested(items: readonly FlatItem[]): ListItem[] {
  const [first, ...rest] = items;
  if (!first) return [];
  const next = rest.findIndex(({ level }) => level <= first.level);
  const end = next < 0 ? rest.length : next;
  const children = nested(rest.slice(0, end));
  return [{ spans: first.spans, ...(children.length > 0 && { children }) }, ...nested(rest.slice(end))];
}
