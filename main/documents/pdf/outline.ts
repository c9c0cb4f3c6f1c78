import { type PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';

/** A heading: where it lies by its name, and how deep it stands. */
export interface Heading {
  readonly id: string;
  readonly level: 1 | 2;
  readonly text: string;
}

interface Node {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly children: Node[];
}

/** The headings beside the pages; older browser engines make no such outline, and newer ones without the numbers. */
export function setOutline(pdf: PDFDocument, headings: readonly Heading[]): void {
  if (headings.length === 0) return;
  const root = nodeOf(pdf);
  for (const { id, level, text } of headings) {
    const parent = level === 1 ? root : (root.children.at(-1) ?? root);
    const node = nodeOf(pdf);
    node.dict.set(PDFName.of('Title'), PDFHexString.fromText(text));
    node.dict.set(PDFName.of('Dest'), PDFName.of(id));
    parent.children.push(node);
  }
  connect(pdf, root);
  pdf.catalog.set(PDFName.of('Outlines'), root.ref);
}

function nodeOf(pdf: PDFDocument): Node {
  const dict = pdf.context.obj({});
  return { ref: pdf.context.register(dict), dict, children: [] };
}

/** Chapters are open, what stands in them is closed. */
function connect(pdf: PDFDocument, { ref, dict, children }: Node, top = true): void {
  const set = (on: PDFDict, name: string, value: PDFRef | undefined) => {
    if (value) on.set(PDFName.of(name), value);
  };
  set(dict, 'First', children[0]?.ref);
  set(dict, 'Last', children.at(-1)?.ref);
  if (children.length > 0) dict.set(PDFName.of('Count'), pdf.context.obj(top ? children.length : -children.length));
  for (const [at, child] of children.entries()) {
    set(child.dict, 'Parent', ref);
    set(child.dict, 'Prev', children[at - 1]?.ref);
    set(child.dict, 'Next', children[at + 1]?.ref);
    connect(pdf, child, false);
  }
}
