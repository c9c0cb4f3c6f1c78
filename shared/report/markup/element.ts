export type Tag =
  | 'a'
  | 'article'
  | 'aside'
  | 'blockquote'
  | 'br'
  | 'caption'
  | 'circle'
  | 'col'
  | 'colgroup'
  | 'dd'
  | 'div'
  | 'dl'
  | 'dt'
  | 'em'
  | 'figcaption'
  | 'figure'
  | 'footer'
  | 'g'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'header'
  | 'hr'
  | 'img'
  | 'li'
  | 'line'
  | 'nav'
  | 'ol'
  | 'p'
  | 'polyline'
  | 'rect'
  | 'section'
  | 'span'
  | 'strong'
  | 'svg'
  | 'table'
  | 'tbody'
  | 'td'
  | 'text'
  | 'tfoot'
  | 'th'
  | 'thead'
  | 'title'
  | 'tr'
  | 'ul'
  | 'wbr';

/** An element of the document; text stands in `children`, unescaped. */
export interface Markup {
  readonly tag: Tag;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (Markup | string)[];
}

export function element(tag: Tag, attrs: Markup['attrs'], children: Markup['children'] = []): Markup {
  return { tag, attrs, children };
}
