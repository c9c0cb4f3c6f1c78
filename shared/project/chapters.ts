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

export type BodyChapter = (typeof bodyChapters)[number];

/** The body's chapters as a project orders them; those it does not name follow their usual predecessor. */
export function chaptersInOrder(named: readonly BodyChapter[]): readonly BodyChapter[] {
  const order = [...new Set(named)];
  bodyChapters.forEach((chapter, usual) => {
    const before = bodyChapters.slice(0, usual).at(-1);
    if (!order.includes(chapter)) order.splice(before ? order.indexOf(before) + 1 : 0, 0, chapter);
  });
  return order;
}
