import type { Report } from '../../../../shared/report/blocks';
import { typography } from '../../../../shared/report/palette';
import { finishCharts } from './charts';
import { alignContents } from './contents';
import { addGlossary } from './glossary';
import { restoreHidden } from './hidden';
import { renumber } from './ids';
import type { Parts } from './parts';
import { writeProperties } from './properties';
import { writeSettings } from './settings';
import { completeFonts, completeStyles } from './styles';

/**
 * Makes of docx's package what Word itself would write: properties, language,
 * built-in names, and bytes that depend on the report alone.
 */
export function finish(parts: Parts, report: Report): void {
  const { heading, body } = typography(report.look);
  addGlossary(parts);
  renumber(parts);
  alignContents(parts);
  completeStyles(parts);
  completeFonts(parts, [body, heading]);
  writeSettings(parts, report.language);
  writeProperties(parts, report);
  finishCharts(parts, report.language, report.properties.at);
  restoreHidden(parts);
}
