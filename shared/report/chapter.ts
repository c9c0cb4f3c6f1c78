import { chapterTitle } from '../i18n/records';
import type { BodyChapter, Chapter } from '../project/chapters';
import type { Block, ParagraphRole, Spans } from './blocks';
import { guidingQuestions } from './chapters/guiding-questions';
import type { Context } from './context';
import { richBlocks } from './rich-text';

/** Anchor of a chapter's heading, for links inside the document. */
export const chapterAnchor = (chapter: Chapter): string => `chapter_${chapter}`;

/**
 * A chapter with its heading and an introduction, in the project's own words where it has some; nothing at all when it
 * has neither these nor content.
 */
export function chapterOf(c: Context, chapter: BodyChapter, intro: string | Spans, content: readonly Block[]): Block[] {
  const own = richBlocks(c.frame.introductions[chapter]);
  if (own.length + content.length === 0) return [];
  const ours = intro.length === 0 ? [] : [paragraph(intro)];
  return [
    { kind: 'heading', level: 1, text: chapterTitle(c.language, chapter), anchor: chapterAnchor(chapter) },
    ...(own.length > 0 ? own : ours),
    ...guidingQuestions(c, chapter),
    ...content,
  ];
}

/** A section inside a chapter; nothing when it has no content. */
export function sectionOf(title: string, content: readonly Block[], intro = ''): Block[] {
  if (content.length === 0) return [];
  return [{ kind: 'heading', level: 2, text: title }, ...(intro === '' ? [] : [paragraph(intro)]), ...content];
}

export const paragraph = (text: string | Spans, role: ParagraphRole = 'body'): Block => ({
  kind: 'paragraph',
  spans: typeof text === 'string' ? [{ text }] : text,
  role,
});

export const bullets = (texts: readonly string[]): Block[] =>
  texts.length === 0 ? [] : [{ kind: 'list', ordered: false, items: texts.map((text) => ({ spans: [{ text }] })) }];

/** A sentence that leads to another chapter: the words around its name, which is the link. */
export const linked = (around: readonly [string, string], name: string, chapter: Chapter): Spans => [
  { text: around[0] },
  { text: name, to: chapterAnchor(chapter) },
  { text: around[1] },
];
