/** An element of a parsed XML part; names keep their prefix (`w:p`). */
export interface Xml {
  readonly name: string;
  readonly attrs: ReadonlyMap<string, string>;
  readonly children: readonly (Xml | string)[];
}

const TOKEN =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Parses what Office writes (no doctype, no CDATA); throws where tags do not match. */
export function parseXml(source: string): Xml {
  const root: Open = { name: '', attrs: new Map(), children: [] };
  const stack = [root];
  let consumed = 0;
  for (const match of source.matchAll(TOKEN)) {
    if (match.index !== consumed) throw new Error(`no markup at ${consumed}`);
    consumed += match[0].length;
    const [whole, closing, opening, attributes = '', single] = match;
    const parent = stack.at(-1);
    if (parent === undefined) throw new Error('more closed than opened');
    if (closing !== undefined) {
      if (stack.pop()?.name !== closing) throw new Error(`</${closing}> at ${match.index}`);
    } else if (opening !== undefined) {
      const node: Open = { name: opening, attrs: attributesOf(attributes), children: [] };
      parent.children.push(node);
      if (single !== '/') stack.push(node);
    } else if (!whole.startsWith('<')) parent.children.push(decode(whole));
  }
  if (stack.length !== 1 || consumed !== source.length) throw new Error(`<${stack.at(-1)?.name}> stays open`);
  const [first] = elements(root);
  if (first === undefined) throw new Error('no root');
  return first;
}

interface Open extends Xml {
  readonly children: (Xml | string)[];
}

export function elements(node: Xml): Xml[] {
  return node.children.filter((child) => typeof child !== 'string');
}

/** The element itself and everything below it with that name, in reading order. */
export function all(node: Xml, name: string): Xml[] {
  const below = elements(node).flatMap((child) => all(child, name));
  return node.name === name ? [node, ...below] : below;
}

/** The first child along a path of names. */
export function child(node: Xml | undefined, ...path: readonly string[]): Xml | undefined {
  return path.reduce<Xml | undefined>((at, name) => at && elements(at).find((element) => element.name === name), node);
}

export function text(node: Xml, name = 'w:t'): string {
  return all(node, name)
    .flatMap((found) => found.children.filter((part) => typeof part === 'string'))
    .join('');
}

export function value(node: Xml | undefined, attribute = 'w:val'): string | undefined {
  return node?.attrs.get(attribute);
}

function attributesOf(source: string): Map<string, string> {
  const pairs = [...source.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  const names = pairs.map(([, name = '']) => name);
  if (new Set(names).size < names.length) throw new Error(`attribute twice: ${source}`);
  return new Map(pairs.map(([, name = '', double, single]) => [name, decode(double ?? single ?? '')]));
}

function decode(source: string): string {
  return source.replace(/&(#x?[\dA-Fa-f]+|\w+);|&/g, (whole, name?: string) => {
    if (name === undefined) throw new Error('bare ampersand');
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`entity ${whole}`);
    return character;
  });
}
