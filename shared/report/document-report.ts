import { type DocumentName, documentNames, documents } from '../project/documents';
import type { Project } from '../project/project';
import type { Block, Report } from './blocks';
import { paragraph } from './chapter';
import { type Context, createContext, type ReportOptions } from './context';
import { etiquette } from './documents/etiquette';
import { guidelines } from './documents/guidelines';
import { handout } from './documents/handout';
import { learningReport } from './documents/learning';
import { masthead } from './documents/masthead';
import { measuresPlan } from './documents/measures';
import { questionnaire } from './documents/questionnaire';
import { onePage } from './documents/summary';
import { swotSheet } from './documents/swot';
import { reportOf } from './report-of';
import { strategyReport } from './strategy';

/** What stands below the masthead of each paper; nothing when the project has nothing for it. */
const papers: {
  readonly [N in Exclude<DocumentName, 'strategy'>]: (c: Context, fillable: boolean) => readonly Block[];
} = {
  summary: onePage,
  measures: measuresPlan,
  swot: swotSheet,
  questionnaire,
  etiquette,
  guidelines,
  learning: learningReport,
  handout,
};

/** The project as a document sees it: what goes to people outside the team is always the edition for them. */
export function contextFor(name: DocumentName, project: Project, options: ReportOptions): Context {
  return createContext(project, documents[name].outward ? { ...options, edition: 'client' } : options);
}

/**
 * One of the documents of a strategy: the same project and options give the same report.
 *
 * @param fillable its forms can be typed into, too, and may say so
 */
export function documentReport(name: DocumentName, project: Project, options: ReportOptions, fillable = false): Report {
  if (name === 'strategy') return strategyReport(project, options);
  const c = contextFor(name, project, options);
  const body = papers[name](c, fillable);
  return reportOf(
    c,
    name,
    [
      ...(documents[name].orientation === 'landscape' ? [{ kind: 'section', orientation: 'landscape' } as const] : []),
      masthead(c, name),
      ...(body.length > 0 ? body : [paragraph(c.texts.papers.empty(c.du))]),
    ],
    true,
  );
}

/** The documents the project has something to say in, in their order; forms to fill in are always among them. */
export function documentsWithContent(project: Project, options: ReportOptions): DocumentName[] {
  return documentNames.filter(
    (name) => name === 'strategy' || papers[name](contextFor(name, project, options), false).length > 0,
  );
}
