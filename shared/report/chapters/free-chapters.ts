import type { Chapter } from '../../project/chapters';
import type { Block } from '../blocks';
import type { Context } from '../context';
import { ofRecord, originText, withOrigin } from '../origin';
import { richBlocks } from '../rich-text';

/** Chapters of the project's own, after the one they name; those that name none come last. */
export function freeChapters(c: Context, after: Chapter | null): Block[] {
  return c.list('freeChapter').flatMap((chapter, i): Block[] => {
    const text = chapter.after === after ? withOrigin(richBlocks(chapter.text), ofRecord(chapter, 'text')) : [];
    const title = c.title('freeChapter', chapter);
    return text.length === 0
      ? []
      : [
          {
            kind: 'heading',
            level: 1,
            text: title,
            anchor: `chapter_own${i + 1}`,
            from: originText(ofRecord(chapter, 'title')),
          },
          ...text,
        ];
  });
}
