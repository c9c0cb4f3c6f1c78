import { findingSentence, ruleName } from '../../i18n/finding-texts';
import { recordTexts } from '../../i18n/records';
import type { Finding } from '../../red-thread/finding';
import { findingsOf } from '../../red-thread/findings';
import type { Block, Cell } from '../blocks';
import type { Context } from '../context';
import { ofRecord, withOrigin } from '../origin';
import { tableOf } from '../parts';
import { headedCell, plainCell } from '../value-words';

/** For the team: where a connection is still missing on the day of the export, as the rules of the red thread find it. */
export function looseEnds(c: Context): Block[] {
  if (!c.internal) return [];
  const t = c.texts.appendix;
  return tableOf<Finding>({
    caption: c.texts.markInternal(t.endsCaption),
    description: t.endsDescription,
    rows: findingsOf(c.project, c.today).findings,
    columns: [
      { header: t.endsWhere, weight: 34, cell: (finding) => ofFirst(finding, headedCell(whereOf(c, finding))) },
      {
        header: t.endsWhat,
        weight: 24,
        cell: (finding) => ofFirst(finding, plainCell(ruleName(c.language, finding.code))),
      },
      {
        header: t.endsMissing,
        weight: 42,
        cell: (finding) => ofFirst(finding, plainCell(findingSentence(c.language, finding))),
      },
    ],
  });
}

function ofFirst({ records: [first] }: Finding, cell: Cell): Cell {
  return first ? withOrigin(cell, ofRecord(first)) : cell;
}

function whereOf(c: Context, { records }: Finding): string {
  const [first] = records;
  if (!first) return c.texts.appendix.wholePlan;
  return `${recordTexts(c.language, first.type).one}: ${c.name(first.type, first.id)}`;
}
