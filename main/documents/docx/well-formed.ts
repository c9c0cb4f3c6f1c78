const TAG = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;
/** What a program writes besides elements: a declaration, perhaps a comment. */
const ASIDE = /<\?[^?]*\?>|<!--[\s\S]*?-->/y;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/;
/** What is no character of XML 1.0 (production 2). */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * What is wrong with an XML part that a program wrote (no doctype, no CDATA), or undefined. It reads
 * the few constructions Office Open XML needs; anything else counts as a fault.
 */
export function xmlFault(xml: string): string | undefined {
  if (ILLEGAL.test(xml)) return 'a character XML forbids';
  const ampersand = ENTITY.exec(xml);
  if (ampersand) return `a bare ampersand at ${ampersand.index}`;
  const open: string[] = [];
  const known = new Map<string, Tag>();
  let roots = 0;
  for (let at = 0; at < xml.length; ) {
    const mark = xml.indexOf('<', at);
    const end = mark < 0 ? xml.length : mark;
    if (open.length === 0 && !isNothing(xml.slice(at, end))) return `text outside the root at ${at}`;
    if (mark < 0) break;
    const tag = tagAt(xml, mark, known);
    at = mark + (tag?.length ?? matchAt(ASIDE, xml, mark)?.[0].length ?? 0);
    if (at === mark) return `no markup at ${mark}`;
    if (!tag) continue;
    if (tag.closes) {
      if (open.pop() !== tag.name) return `</${tag.name}> closes nothing at ${mark}`;
    } else {
      if (open.length === 0) roots += 1;
      if (tag.twice) return `an attribute twice in <${tag.name}> at ${mark}`;
      if (!tag.single) open.push(tag.name);
    }
  }
  if (open.length > 0) return `<${open.at(-1)}> stays open`;
  return roots === 1 ? undefined : `${roots} roots`;
}

interface Tag {
  readonly length: number;
  readonly name: string;
  readonly closes: boolean;
  readonly single: boolean;
  /** One of its attributes stands in it twice. */
  readonly twice: boolean;
}

/** @param known tags by their text: a document says the same few over and over */
function tagAt(xml: string, at: number, known: Map<string, Tag>): Tag | undefined {
  const text = xml.slice(at, xml.indexOf('>', at) + 1);
  const before = known.get(text);
  if (before) return before;
  const match = matchAt(TAG, xml, at);
  if (!match) return undefined;
  const [whole, closing, name = '', attributes = '', single] = match;
  const tag = {
    length: whole.length,
    name,
    closes: closing === '/',
    single: single === '/',
    twice: hasTwice(attributes),
  };
  if (whole === text) known.set(text, tag);
  return tag;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const isNothing = (text: string): boolean => text.trim() === '' || text === '\uFEFF';

function hasTwice(attributes: string): boolean {
  if (attributes.indexOf('="') === attributes.lastIndexOf('="')) return false;
  const names = attributes.match(/[\w:.-]+(?==")/g) ?? [];
  return new Set(names).size < names.length;
}
