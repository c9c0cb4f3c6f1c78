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

/**
 * The sentences of the documents. Where the reader is addressed, the argument says whether with „du“;
 * names of records, fields and values come from their own texts.
 */
export const reportTexts = {
  empty: {
    title: 'Noch nichts geplant',
    text: (du: boolean) =>
      du
        ? 'Hier steht deine Strategie, sobald du etwas eingetragen hast. Am Anfang stehen die Menschen.'
        : 'Hier steht Ihre Strategie, sobald Sie etwas eingetragen haben. Am Anfang stehen die Menschen.',
  },
  propertyTitle: (document: string, client: string, title: string) =>
    [document, client, title].filter((part) => part !== '').join(' – '),
  words: { page: 'Seite', of: 'von', table: 'Tabelle', figure: 'Abbildung' },
  number: 'Nr.',
  phase: 'Phase',
  numbered: (number: string, title: string) => `${number}: ${title}`,
  internalWord: 'Intern',
  markInternal: (text: string) => `${text} (intern)`,
  leftOpen: (reason: string) => (reason === '' ? 'bewusst offen' : `bewusst offen: ${reason}`),
  stillOpen: 'noch offen',
  notAnonymised: 'Wortlaut noch nicht anonymisiert, liegt dem Team vor',
  unnamed: 'Name liegt dem Team vor',
  sourceNumber: (index: number) => `Q${index}`,
  withinHours: (hours: string) => `binnen ${hours} Std.`,
  quoteMarks: ['„', '“'],
  quoted: (text: string) => (/^["„“»«‚']/.test(text) ? text : `„${text}“`),
  guidingQuestions: 'Leitfragen',
  scale: (value: number) => `${value}\u00a0von\u00a05`,
  levels: { low: 'gering (1–2)', middle: 'mittel (3)', high: 'hoch (4–5)' },
  /** In a grid, with the values it stands there for. */
  placed: (name: string, one: string, other: string) => `${name} (${one}/${other})`,
  percent: (value: string) => `${value} %`,
  hoursAWeek: (hours: string) => `${hours} Std. pro Woche`,
  join: (parts: readonly string[]) => parts.filter((part) => part !== '').join(', '),
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
} as const;
