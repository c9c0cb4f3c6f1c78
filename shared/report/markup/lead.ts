import { onlyFrom } from '../origin';
import { element, type Markup, type Tag } from './element';

type Content = readonly (Markup | string)[];

/** Where a part of the document leads, as an attribute. */
export const leads = (from: string | undefined): Markup['attrs'] => (from === undefined ? {} : { 'data-from': from });

/**
 * An element around words: when all of them come from one place, the whole of it leads there, and what is inside need
 * not say so again.
 *
 * @param inside makes the content, told where the element around it leads already
 * @param around where what stands around it leads
 */
export function ledWhole(
  tag: Tag,
  attrs: Markup['attrs'],
  words: unknown,
  inside: (from: string | undefined) => Content,
  around?: string,
): Markup {
  const from = onlyFrom(words);
  if (from === undefined || from === around) return element(tag, attrs, inside(around));
  return element(tag, { ...attrs, ...leads(from) }, inside(from));
}
