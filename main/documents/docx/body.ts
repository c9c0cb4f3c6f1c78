import { FileChild } from 'docx';
import type { Element } from './element';
import { libraryParagraph, type Paragraph, writeParagraph } from './paragraph';
import { Written } from './written';

/** What stands on its own between the edges of a page: paragraphs, tables as elements, and the library's contents. */
export type BodyPart = Paragraph | Element | FileChild;

export const isTable = (part: BodyPart | undefined): boolean => part !== undefined && 'attributes' in part;

/** A section's parts as the library takes them; into the last one it writes the section's pages. */
export function libraryParts(parts: readonly BodyPart[]): FileChild[] {
  return parts.map((part, index) => {
    if (part instanceof FileChild) return part;
    if ('attributes' in part) return new Written(part);
    return index === parts.length - 1 ? libraryParagraph(part) : new Written(writeParagraph(part));
  });
}
