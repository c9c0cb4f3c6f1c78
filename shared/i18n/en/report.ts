import type { ReportTexts } from '../../report/texts';
import { counted } from '../counted';
import { evidenceSentence } from './evidence';
import { afterwards } from './report/afterwards';
import { analysis } from './report/analysis';
import { idea } from './report/idea';
import { listening } from './report/listening';
import { opening } from './report/opening';
import { papers } from './report/papers';
import { plan } from './report/plan';
import { questionnaire } from './report/questionnaire';
import { sheets } from './report/sheets';
import { situation } from './report/situation';
import { workshop } from './report/workshop';

/** The sentences of the documents; English has one form of address only. */
export const reportTexts: ReportTexts = {
  empty: {
    title: 'Nothing planned yet',
    text: () => 'Your strategy appears here as soon as you have entered something. People come first.',
  },
  propertyTitle: (document: string, client: string, title: string) =>
    [document, client, title].filter((part) => part !== '').join(' – '),
  words: { page: 'Page', of: 'of', table: 'Table', figure: 'Figure' },
  number: 'No.',
  phase: 'Phase',
  numbered: (number, title) => `${number}: ${title}`,
  internalWord: 'Internal',
  markInternal: (text) => `${text} (internal)`,
  leftOpen: (reason) => (reason === '' ? 'left open on purpose' : `left open on purpose: ${reason}`),
  stillOpen: 'still open',
  notAnonymised: 'Wording not yet anonymised, known to the team',
  unnamed: 'Name known to the team',
  sourceNumber: (index) => `[${index}]`,
  withinHours: (hours) => `within ${counted(hours, 'hour', 'hours')}`,
  quoteMarks: ['“', '”'],
  quoted: (text) => (/^["„“»«‚']/.test(text) ? text : `“${text}”`),
  guidingQuestions: 'Guiding questions',
  scale: (value) => `${value}\u00a0of\u00a05`,
  levels: { low: 'low (1–2)', middle: 'medium (3)', high: 'high (4–5)' },
  placed: (name, one, other) => `${name} (${one}/${other})`,
  percent: (value) => `${value}%`,
  hoursAWeek: (hours) => `${counted(hours, 'hour', 'hours')} a week`,
  join: (parts) => parts.filter((part) => part !== '').join(', '),
  evidenceSentence,
  ...opening,
  ...papers,
  ...questionnaire,
  ...sheets,
  ...workshop,
  ...analysis,
  ...listening,
  ...situation,
  ...idea,
  ...plan,
  ...afterwards,
};
