/** The glossary and the guidance beside a field. */
export const glossary = {
  title: 'Glossary',
  command: 'Glossary',
  search: 'Find a term',
  see: 'See also',
  nothing: (text: string) => `No term for “${text}”.`,
  count: (n: number) => (n === 1 ? '1 term' : `${n} terms`),
  inPanel: 'In the glossary',
  all: 'Whole glossary',
  ownQuestions: 'Your own questions',
  ownAt: (label: string) => `at “${label}”`,
} as const;
