import { type Document, type IContext, type IXmlableObject, XmlComponent } from 'docx';
import type { Attributes, Element } from './element';

/**
 * The text of a document as XML beside the library. Its own way from elements to XML, object by object, takes most of
 * the time a document without contents needs; so the library is given a mark in braces for what an element holds, as
 * it has them itself for pictures and lists, and the text is set in where the mark came out.
 */
const texts = new WeakMap<object, string[]>();

/** Only for documents into which nothing looks while they are assembled: the layout engine would find the marks. */
export function keepTextAside(document: Document): void {
  texts.set(document, []);
}

/** The element with a mark for what it holds; nothing when it is to go the library's way. */
export function markFor(element: Element, { file }: IContext): IXmlableObject | undefined {
  const kept = texts.get(file);
  const text = kept && element.children.length > 0 ? contentOf(element) : undefined;
  if (!kept || text === undefined) return undefined;
  const mark = `{text ${kept.push(text) - 1}}`;
  return { [element.name]: element.attributes === undefined ? [mark] : [{ _attr: element.attributes }, mark] };
}

/** Sets the text into a part of its document. */
export function setTextIn(document: Document, xml: string): string {
  const kept = texts.get(document);
  return kept ? xml.replace(/\{text (\d+)\}/g, (mark, index) => kept[Number(index)] ?? mark) : xml;
}

/** The XML of what an element holds; nothing when a component of the library stands in it, which may have more to do. */
function contentOf({ children }: Element): string | undefined {
  let text = '';
  for (const child of children) {
    if (typeof child === 'string') text += escaped(child);
    else if (child instanceof XmlComponent) return undefined;
    else {
      const content = contentOf(child);
      if (content === undefined) return undefined;
      const start = `<${child.name}${attributesOf(child.attributes)}`;
      text += child.children.length === 0 ? `${start}/>` : `${start}>${content}</${child.name}>`;
    }
  }
  return text;
}

function attributesOf(attributes: Attributes | undefined): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes ?? {})) text += ` ${name}="${escaped(String(value))}"`;
  return text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};
const SPECIAL = /[&"'<>]/g;

const escaped = (text: string): string => text.replace(SPECIAL, (sign) => ENTITIES[sign] ?? sign);
