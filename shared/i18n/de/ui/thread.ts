/** The red thread through the whole plan: its pages and what they say. */
export const thread = {
  /** The station of the path. */
  station: 'Faden',
  command: 'Roter Faden',
  title: 'Der rote Faden',
  subtitle: 'Von den Menschen bis zum Lernen: Was hängt zusammen, und wo ist noch ein Ende lose?',
  /** Every page of the thread has a name here and a component in `renderer/thread/pages.ts`. */
  pages: {
    ends: 'Offene Enden',
  },
  /** Beside the name of the station, for those who cannot see the number. */
  count: (n: number) => (n === 0 ? 'kein offenes Ende' : n === 1 ? '1 offenes Ende' : `${n} offene Enden`),
  ends: {
    none: 'Kein offenes Ende. Alles, was im Plan steht, hängt zusammen.',
    level: { gap: 'Lücke', note: 'Hinweis' },
    whole: 'Das ganze Vorhaben',
  },
} as const;
