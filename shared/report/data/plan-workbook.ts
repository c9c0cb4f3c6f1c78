import { documentTitle } from '../../i18n/records';
import type { Context } from '../context';
import { lookOf } from '../look';
import { reportOf } from '../report-of';
import { budgetSheet } from './budget-sheet';
import { calendarSheet } from './calendar-sheet';
import { listsSheet } from './lists-sheet';
import { planSheet } from './plan-sheet';
import type { Workbook } from './workbook';

/** The plan of measures for a spreadsheet: the plan itself, every day of it, the money, and the words used in it. */
export function planWorkbook(c: Context): Workbook {
  const { language, properties } = reportOf(c, 'measures', []);
  const lists = listsSheet(c);
  return {
    language,
    properties: { ...properties, subject: documentTitle(c.language, 'measures') },
    primary: lookOf(c.frame.branding).primary,
    sheets: [planSheet(c, lists), calendarSheet(c), budgetSheet(c), lists],
  };
}
