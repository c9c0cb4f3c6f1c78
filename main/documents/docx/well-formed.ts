const TOKEN = /<\?[^?]*\?>|<!--[\s\S]*?-->|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/;
const ILLEGAL = /(?![\t\n\r\u007F-\u009F])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/u;

/**
 * What is wrong with an XML part that a program wrote (no doctype, no CDATA), or undefined. It reads
 * the few constructions Office Open XML needs; anything else counts as a fault.
 */
export function xmlFault(xml: string): string | undefined {
  if (ILLEGAL.test(xml)) return 'a character XML forbids';
  const open: string[] = [];
  let roots = 0;
  TOKEN.lastIndex = 0;
  for (let at = 0; at < xml.length; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(xml);
    if (token === null) return `no markup at ${at}`;
    const [whole, closing, name, attributes = '', single, text] = token;
    if (ENTITY.test(text ?? attributes)) return `a bare ampersand near ${at}`;
    if (text !== undefined && open.length === 0 && text.trim() !== '' && text !== '\uFEFF')
      return `text outside the root at ${at}`;
    if (name === undefined) {
      if (text === undefined && !/^<[?!]/.test(whole)) return `no markup at ${at}`;
    } else if (closing === '/') {
      if (open.pop() !== name) return `</${name}> closes nothing at ${at}`;
    } else {
      if (open.length === 0) roots += 1;
      if (hasTwice(attributes)) return `an attribute twice in <${name}> at ${at}`;
      if (single !== '/') open.push(name);
    }
  }
  if (open.length > 0) return `<${open.at(-1)}> stays open`;
  return roots === 1 ? undefined : `${roots} roots`;
}

function hasTwice(attributes: string): boolean {
  const names = attributes.match(/[\w:.-]+(?==")/g) ?? [];
  return names.length > 1 && new Set(names).size < names.length;
}
