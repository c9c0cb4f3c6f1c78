/** The documents of a strategy and the kinds of file each can be had as. */

export const documentFormats = ['docx', 'pdf', 'md', 'html', 'xlsx', 'csv', 'ics'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export const documentNames = [
  'strategy',
  'summary',
  'measures',
  'swot',
  'questionnaire',
  'etiquette',
  'guidelines',
  'learning',
  'handout',
] as const;
export type DocumentName = (typeof documentNames)[number];

export interface DocumentKind {
  readonly formats: readonly DocumentFormat[];
  /** The files that are made when all documents are made at once. */
  readonly main: readonly DocumentFormat[];
  /** How its pages lie at the beginning. */
  readonly orientation: 'portrait' | 'landscape';
  /** Goes to people outside the team, so there is no internal edition of it. */
  readonly outward?: true;
  /** Made to be hung up or handed over as one sheet. */
  readonly onePage?: true;
  /** Pinned up and read from a step away, so it is set larger. */
  readonly wall?: true;
}

const texts = { formats: ['docx', 'pdf', 'md', 'html'], main: ['docx'], orientation: 'portrait' } as const;

export const documents: { readonly [N in DocumentName]: DocumentKind } = {
  strategy: texts,
  summary: { ...texts, onePage: true },
  measures: { formats: documentFormats, main: ['docx', 'xlsx', 'ics'], orientation: 'landscape' },
  swot: { ...texts, orientation: 'landscape', onePage: true },
  questionnaire: { ...texts, outward: true },
  etiquette: { ...texts, wall: true },
  guidelines: { ...texts, outward: true },
  learning: texts,
  handout: { ...texts, outward: true },
};
