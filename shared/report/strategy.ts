import { type BodyChapter, chaptersInOrder } from '../project/chapters';
import type { Project } from '../project/project';
import type { Block, Report } from './blocks';
import { appendix } from './chapters/appendix';
import { brief } from './chapters/brief';
import { cover } from './chapters/cover';
import { dramaturgy } from './chapters/dramaturgy';
import { emptyDocument } from './chapters/empty-document';
import { freeChapters } from './chapters/free-chapters';
import { front } from './chapters/front';
import { withGlossary } from './chapters/glossary';
import { goals } from './chapters/goals';
import { idea } from './chapters/idea';
import { learning } from './chapters/learning';
import { listening } from './chapters/listening';
import { measures } from './chapters/measures';
import { nextSteps } from './chapters/next-steps';
import { people } from './chapters/people';
import { positioning } from './chapters/positioning';
import { resources } from './chapters/resources';
import { rules } from './chapters/rules';
import { situation } from './chapters/situation';
import { summary } from './chapters/summary';
import { type Context, createContext, type ReportOptions } from './context';
import { withoutDeadLinks } from './dead-links';
import { reportOf } from './report-of';

export type { Edition, ReportOptions } from './context';

const chapters: { readonly [C in BodyChapter]: (c: Context) => Block[] } = {
  summary,
  brief,
  people,
  listening,
  goals,
  situation,
  positioning,
  idea,
  dramaturgy,
  measures,
  resources,
  rules,
  learning,
  nextSteps,
  appendix,
};

/**
 * The whole strategy as a document: the same project and options give the same report.
 * Records in the trash never appear, internal ones only in the internal edition, chapters the project leaves out not at
 * all; a free chapter stays behind the one it names, wherever that stands and even where it is left out.
 */
export function strategyReport(project: Project, options: ReportOptions): Report {
  const c = createContext(project, options);
  const { leftOut, chapterOrder } = c.frame.settings;
  const body = withGlossary(c, [
    ...freeChapters(c, 'cover'),
    ...chaptersInOrder(chapterOrder).flatMap((name) => [
      ...(leftOut.includes(name) ? [] : chapters[name](c)),
      ...freeChapters(c, name),
    ]),
    ...freeChapters(c, null),
  ]);
  return reportOf(
    c,
    'strategy',
    withoutDeadLinks([...cover(c), ...(body.length > 0 ? [...front(c), ...body] : emptyDocument(c))]),
  );
}
