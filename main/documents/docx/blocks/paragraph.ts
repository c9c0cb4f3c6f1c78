import type { BlockOf, ParagraphRole } from '../../../../shared/report/blocks';
import type { Writing } from '../context';
import type { Paragraph } from '../paragraph';
import { runs } from '../runs';
import { STYLE } from '../styles/ids';

const STYLES: Readonly<Record<ParagraphRole, string>> = {
  body: STYLE.body,
  lead: STYLE.lead,
  note: STYLE.note,
  title: STYLE.frontTitle,
};

export function paragraph(block: BlockOf<'paragraph'>, writing: Writing): Paragraph[] {
  const role = block.role ?? 'body';
  const children = runs(block.spans, writing.bookmarks);
  if (children.length === 0) return [];
  const style = role === 'body' ? bodyStyle(writing) : STYLES[role];
  return [
    {
      style,
      keepNext: role === 'body' && writing.leading === 'bare',
      newPage: writing.newPage,
      children,
    },
  ];
}

function bodyStyle({ afterTable, leading }: Writing): string {
  if (leading === 'captioned') return afterTable ? STYLE.bodyLeadingAfterTable : STYLE.bodyLeading;
  return afterTable ? STYLE.bodyAfterTable : STYLE.body;
}
