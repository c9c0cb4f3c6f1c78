import {
  type IParagraphPropertiesOptions,
  Paragraph as LibraryParagraph,
  ParagraphProperties,
  XmlComponent,
} from 'docx';
import { type Element, element, type Part } from './element';
import { Written } from './written';

/** A paragraph, not yet written: what stands in a row learns from it whether it stays with the next one. */
export interface Paragraph {
  readonly style: string;
  readonly children?: readonly Part[];
  /** Not to be parted from what follows. */
  readonly keepNext?: boolean;
  /** Begins on a page of its own. */
  readonly newPage?: boolean;
  /** What only the library can set: places in lists, tab stops. */
  readonly further?: Pick<IParagraphPropertiesOptions, 'numbering' | 'tabStops'>;
}

const KEEP_NEXT = element('w:keepNext');
const PAGE_BREAK_BEFORE = element('w:pageBreakBefore');

export function writeParagraph(paragraph: Paragraph): Element {
  return element('w:p', undefined, [properties(paragraph), ...(paragraph.children ?? [])]);
}

function properties(paragraph: Paragraph): Part {
  if (paragraph.further !== undefined) return new ParagraphProperties(options(paragraph));
  const parts = [element('w:pStyle', { 'w:val': paragraph.style })];
  if (paragraph.keepNext === true) parts.push(KEEP_NEXT);
  if (paragraph.newPage === true) parts.push(PAGE_BREAK_BEFORE);
  return element('w:pPr', undefined, parts);
}

const options = ({ style, keepNext, newPage, further }: Paragraph): IParagraphPropertiesOptions => ({
  style,
  keepNext: keepNext === true ? true : undefined,
  pageBreakBefore: newPage === true ? true : undefined,
  ...further,
});

/** The same as a component of the library, which writes the pages of a section into the last paragraph of it. */
export function libraryParagraph(paragraph: Paragraph): LibraryParagraph {
  const made = new LibraryParagraph(options(paragraph));
  for (const child of paragraph.children ?? []) {
    made.addChildElement(typeof child === 'string' || child instanceof XmlComponent ? child : new Written(child));
  }
  return made;
}
