import type { DocumentName } from '../../shared/project/documents';
import type { Project } from '../../shared/project/project';
import type { Report } from '../../shared/report/blocks';
import { documentLocale } from '../../shared/report/document-locale';
import { documentReport } from '../../shared/report/document-report';
import { momentOf } from '../../shared/support/dates';
import type { Choices } from './choices';

/** A document as the sheets show it today. */
export function previewReport(
  project: Project,
  as: DocumentName,
  { language, edition }: Pick<Choices, 'language' | 'edition'>,
  origins: boolean,
): Report {
  const locale = documentLocale(language, project);
  return documentReport(as, project, { language, locale, edition, ...momentOf(new Date()), origins });
}
