import { type DocumentFormat, type DocumentName, documents } from '../project/documents';
import type { Project } from '../project/project';
import type { Report } from './blocks';
import type { ReportOptions } from './context';
import type { Agenda } from './data/agenda';
import { planAgenda } from './data/plan-agenda';
import { planWorkbook } from './data/plan-workbook';
import type { Workbook } from './data/workbook';
import { contextFor, documentReport } from './document-report';

/** What a writer makes a file of: blocks to read, tables to reckon with, or days for a calendar. */
export type Manuscript =
  | { readonly format: 'docx' | 'md' | 'html'; readonly report: Report }
  /** `onePage`: it is to stay on one. */
  | { readonly format: 'pdf'; readonly report: Report; readonly onePage: boolean }
  | { readonly format: 'xlsx' | 'csv'; readonly workbook: Workbook }
  | { readonly format: 'ics'; readonly agenda: Agenda };

/** What somebody asks for: plain data, so that another thread can put it together. */
export interface DocumentRequest {
  readonly name: DocumentName;
  /** One of those the document can be had as. */
  readonly format: DocumentFormat;
  readonly project: Project;
  readonly options: ReportOptions;
}

export function manuscriptOf({ name, format, project, options }: DocumentRequest): Manuscript {
  switch (format) {
    case 'pdf':
      return { format, report: documentReport(name, project, options), onePage: documents[name].onePage === true };
    case 'docx':
      return { format, report: documentReport(name, project, options, true) };
    case 'md':
    case 'html':
      return { format, report: documentReport(name, project, options) };
    case 'xlsx':
    case 'csv':
      return { format, workbook: planWorkbook(contextFor(name, project, options)) };
    case 'ics':
      return { format, agenda: planAgenda(contextFor(name, project, options)) };
  }
}
