import type { DocumentName } from '../../project/documents';

/** What the documents are called, on their first page, in the name of their file and where they are chosen. */
export const documentTitles = {
  strategy: 'Social media strategy',
  summary: 'Strategy on a page',
  measures: 'Plan of measures',
  swot: 'SWOT sheet',
  questionnaire: 'Team questionnaire',
  etiquette: 'Channel etiquette',
  guidelines: 'Guidelines and netiquette',
  learning: 'Learning report',
  handout: 'Workshop hand-out',
} satisfies { [N in DocumentName]: string };
