import { interfaceLanguage } from '../../i18n/interface-language';
import { textsAt } from '../../i18n/records';
import { leadingQuestions } from '../../method/leading-questions';
import { type OwnQuestion, questionsAbout } from '../../method/own-questions';
import type { BodyChapter, Chapter } from '../../project/chapters';
import type { Fields } from '../../project/fields/kinds';
import { frameFields } from '../../project/frame';
import { type RecordType, recordTypes } from '../../project/record-types';
import { definitions } from '../../project/records';
import type { Block } from '../blocks';
import type { Context } from '../context';
import { linesCell } from '../value-words';

type About = RecordType | 'frame';
const abouts: readonly About[] = ['frame', ...recordTypes];

/** Questions to think along, where the project wants them printed: ours that lead through the chapter, then its own. */
export function guidingQuestions(c: Context, chapter: BodyChapter): Block[] {
  if (!c.frame.settings.guidingQuestions) return [];
  const paragraphs = linesCell(...leading(c, chapter), ...own(c, chapter));
  return paragraphs.length === 0 ? [] : [{ kind: 'callout', title: c.texts.guidingQuestions, paragraphs }];
}

/** In the address of the document. */
function leading(c: Context, chapter: BodyChapter): readonly string[] {
  const language = interfaceLanguage({ language: c.language, address: c.du ? 'du' : 'sie' });
  return leadingQuestions[chapter].flatMap((place) => {
    const [about = 'frame', field = ''] = place.split('.');
    return textsAt(language, abouts.find((each) => each === about) ?? 'frame', field).question ?? [];
  });
}

function own(c: Context, chapter: BodyChapter): readonly string[] {
  if (c.list('question').length === 0) return [];
  return abouts.flatMap((about) =>
    questionsAbout(c.project, about)
      .filter((asked) => chapterOfQuestion(about, asked) === chapter)
      .map(({ question }) => question.text),
  );
}

/** Where the field it is asked at can be read; where it has no chapter, where its record is named. */
function chapterOfQuestion(about: About, { field }: OwnQuestion): Chapter | null {
  const fields: Fields = about === 'frame' ? frameFields : definitions[about].fields;
  const named = about === 'frame' ? 'brief' : fields[definitions[about].title]?.chapter;
  const asked = field === null ? null : fields[field]?.chapter;
  return (asked === 'cover' ? null : asked) ?? named ?? null;
}
