/** The chapters of the client strategy in the order in which they stand; `cover` is the title page. */
export const chapters = [
  'cover',
  'summary',
  'brief',
  'people',
  'listening',
  'goals',
  'situation',
  'positioning',
  'idea',
  'dramaturgy',
  'measures',
  'resources',
  'rules',
  'learning',
  'nextSteps',
  'appendix',
] as const;

export type Chapter = (typeof chapters)[number];

/** All but the title page: what a document of this project may leave out. */
export const bodyChapters = chapters.filter((chapter) => chapter !== 'cover');
