/** The red thread through the whole plan: its pages and what they say. */
export const thread = {
  station: 'Thread',
  command: 'Red thread',
  title: 'The red thread',
  subtitle: 'From the people to what is learned: what hangs together, and where is an end still loose?',
  pages: {
    ends: 'Loose ends',
  },
  count: (n: number) => (n === 0 ? 'no loose end' : n === 1 ? '1 loose end' : `${n} loose ends`),
  ends: {
    none: 'No loose end. Everything in the plan hangs together.',
    level: { gap: 'Gap', note: 'Note' },
    whole: 'The project as a whole',
  },
} as const;
