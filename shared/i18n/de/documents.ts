import type { DocumentName } from '../../project/documents';

/** What the documents are called, on their first page, in the name of their file and where they are chosen. */
export const documentTitles = {
  strategy: 'Social-Media-Strategie',
  summary: 'Strategie auf einer Seite',
  measures: 'Maßnahmenplan',
  swot: 'SWOT-Blatt',
  questionnaire: 'Team-Fragebogen',
  etiquette: 'Kanal-Etikette',
  guidelines: 'Leitlinien und Netiquette',
  learning: 'Lernbericht',
  handout: 'Workshop-Unterlage',
} satisfies { [N in DocumentName]: string };
