import type { RecordTexts } from '../../record-texts';
import { chapterTitles } from '../chapters';

export const freeChapter = {
  one: 'Chapter of our own',
  many: 'Chapters of our own',
  add: 'New chapter of our own',
  empty: 'No chapter of your own yet – what belongs in the document and has no place anywhere else?',
  untitled: 'Chapter without a heading',
  why: 'Some things belong in the strategy although no method asks for them: a word of welcome, a chronicle, an agreement. A chapter of its own takes them in instead of hiding them somewhere.',
  example:
    'Organ builder: after the chapter about people, Konrad Feil tells on one page how the parish saved the old bellows. Without that page nobody understands the rest.',
  fields: {
    title: { label: 'Heading', question: 'What is the chapter called?' },
    text: { label: 'Text', question: 'What shall it say?' },
    after: { label: 'Stands after', question: 'Which chapter shall it follow?', options: chapterTitles },
  },
} satisfies RecordTexts<'freeChapter'>;
