const TAG = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;
/** What a program writes besides elements: a declaration, perhaps a comment. */
const ASIDE = /<\?[^?]*\?>|<!--[\s\S]*?-->/y;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/;
const ILLEGAL = /(?![\t\n\r\u007F-\u009F])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/u;

/**
 * What is wrong with an XML part that a program wrote (no doctype, no CDATA), or undefined. It reads
 * the few constructions Office Open XML needs; anything else counts as a fault.
 */
export function xmlFault(xml: string): string | undefined {
  if (ILLEGAL.test(xml)) return 'a character XML forbids';
  const ampersand = ENTITY.exec(xml);
  if (ampersand) return `a bare ampersand at ${ampersand.index}`;
  const open: string[] = [];
  let roots = 0;
  for (let at = 0; at < xml.length; ) {
    const mark = xml.indexOf('<', at);
    const end = mark < 0 ? xml.length : mark;
    if (open.length === 0 && !isNothing(xml.slice(at, end))) return `text outside the root at ${at}`;
    if (mark < 0) break;
    const tag = matchAt(TAG, xml, mark);
    at = mark + (tag ?? matchAt(ASIDE, xml, mark) ?? [''])[0].length;
    if (at === mark) return `no markup at ${mark}`;
    if (!tag) continue;
    const [, closing, name = '', attributes = '', single] = tag;
    if (closing === '/') {
      if (open.pop() !== name) return `</${name}> closes nothing at ${mark}`;
    } else {
      if (open.length === 0) roots += 1;
      if (hasTwice(attributes)) return `an attribute twice in <${name}> at ${mark}`;
      if (single !== '/') open.push(name);
    }
  }
  if (open.length > 0) return `<${open.at(-1)}> stays open`;
  return roots === 1 ? undefined : `${roots} roots`;
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
