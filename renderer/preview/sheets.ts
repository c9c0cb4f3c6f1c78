import type { Markup } from '../../shared/report/markup';

type Node = Markup | string;

export interface Sheet {
  /** Tells the sheets of one document apart. */
  readonly name: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly content: readonly Node[];
}

/** Cuts the document into the sheets it is read as: a new one for each section, chapter and page break. */
export function sheets(document: Markup): readonly Sheet[] {
  return document.children
    .flatMap((section) =>
      typeof section === 'string'
        ? []
        : cut(section.children).map((content) => ({ content, orientation: orientationOf(section) })),
    )
    .map((sheet, index) => ({ ...sheet, name: `sheet ${index + 1}` }));
}

function cut(nodes: readonly Node[]): Node[][] {
  const found: Node[][] = [];
  let open = false;
  for (const node of nodes) {
    if (isTag(node, 'hr')) {
      open = false;
      continue;
    }
    const last = found.at(-1);
    if (open && last && !isTag(node, 'h1') && !isTag(node, 'nav')) last.push(node);
    else found.push([node]);
    open = !isTag(node, 'header');
  }
  return found;
}

const isTag = (node: Node, tag: Markup['tag']) => typeof node !== 'string' && node.tag === tag;

function orientationOf({ attrs }: Markup): Sheet['orientation'] {
  return attrs.class === 'landscape' ? 'landscape' : 'portrait';
}
