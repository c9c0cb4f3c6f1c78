import type { Manuscript } from '../../shared/report/manuscript';

/** The same document without the list whose page numbers take long to work out. */
export function withoutContents(manuscript: Manuscript): Manuscript {
  if (!('report' in manuscript)) return manuscript;
  const { report } = manuscript;
  return { ...manuscript, report: { ...report, blocks: report.blocks.filter(({ kind }) => kind !== 'contents') } };
}
