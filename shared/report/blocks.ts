/**
 * The language between the strategy and its documents: `shared/report` says *what* stands in a
 * document with these blocks, the writers in `main/documents` and the preview say *how* it looks.
 * Every string here is final: translated, formatted for the document's language, free of markup.
 */

/** A run of text inside a paragraph. */
export interface Span {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** External address; only `https:` and `mailto:` are ever put here. */
  readonly link?: string;
  /** Anchor of a heading, table or figure in the same document. */
  readonly to?: string;
  /** BCP 47 tag when the run is in another language than the document. */
  readonly lang?: string;
  /** An empty box to tick before the text. */
  readonly tick?: boolean;
  /** Where in the project the words come from (`origin.ts`): in the preview only. */
  readonly from?: string;
}

/** One paragraph as a sequence of runs. A line feed inside `text` is a line break. */
export type Spans = readonly Span[];

/** A picture whose bytes are checked PNG or JPEG; sizes in pixels. */
export interface Picture {
  readonly mime: 'image/png' | 'image/jpeg';
  readonly base64: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** `title`: heads a part before the first chapter, which has no place in the contents. */
export type ParagraphRole = 'body' | 'lead' | 'note' | 'title';

export interface Column {
  readonly header: string;
  /** Share of the table's width relative to the other columns. */
  readonly weight: number;
  readonly align?: 'left' | 'right';
}

/** A table cell: its paragraphs, top to bottom. An empty array is an empty cell. */
export type Cell = readonly Spans[];

export type Tint = 'strength' | 'weakness' | 'opportunity' | 'threat';

export interface Quadrant {
  /** Letter shown beside the title, so meaning never hangs on colour alone. */
  readonly letter: string;
  readonly title: string;
  readonly tint: Tint;
  readonly items: readonly Spans[];
}

/** A field of a grid. What makes it matter is its title; the tint says it once more. */
export interface GridField {
  readonly title?: string;
  readonly tint?: 'strong' | 'light';
  readonly items: readonly Spans[];
}

/** One side of a grid: what grows along it, and its steps from left to right or from top to bottom. */
export interface Axis {
  readonly name: string;
  readonly levels: readonly string[];
}

export interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      readonly anchor?: string;
      /** As in a span. */
      readonly from?: string;
    }
  | { readonly kind: 'paragraph'; readonly spans: Spans; readonly role?: ParagraphRole }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      /** What the table shows, for readers who cannot see it. */
      readonly description: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      readonly total?: readonly Cell[];
      readonly anchor?: string;
      /** As in a span: of the caption and the head. */
      readonly from?: string;
    }
  /** A titled box of label/value rows: a profile, a card. */
  | {
      readonly kind: 'facts';
      readonly title: string;
      readonly description: string;
      readonly rows: readonly Fact[];
      /** As in a span: of the title. */
      readonly from?: string;
    }
  /** Two by two fields in the order top-left, top-right, bottom-left, bottom-right, with named axes. */
  | {
      readonly kind: 'quadrants';
      readonly caption: string;
      readonly description: string;
      readonly columns: readonly [string, string];
      readonly rows: readonly [string, string];
      readonly cells: readonly [Quadrant, Quadrant, Quadrant, Quadrant];
      /** Least height of each field in millimetres, so that there is room to write by hand. */
      readonly room?: number;
      readonly anchor?: string;
      /** As in a span: of all but the points. */
      readonly from?: string;
    }
  /** What lies where between two scales; the fields row by row, from the top left. */
  | {
      readonly kind: 'grid';
      readonly caption: string;
      readonly description: string;
      readonly columns: Axis;
      readonly rows: Axis;
      readonly fields: readonly (readonly GridField[])[];
      /** As in a span: of all but the entries. */
      readonly from?: string;
    }
  | {
      readonly kind: 'chart';
      readonly chart: 'bar' | 'column' | 'line';
      readonly caption: string;
      readonly description: string;
      readonly categories: readonly string[];
      readonly series: readonly Series[];
      readonly unit?: string;
      /** As in a span: of the whole. */
      readonly from?: string;
    }
  /** Periods as bars over the months between `start` and `end` (ISO dates). */
  | {
      readonly kind: 'band';
      readonly caption: string;
      readonly description: string;
      /** One label a month of the horizon, in order, with the ISO month it stands for. */
      readonly months: readonly { readonly month: string; readonly label: string }[];
      readonly bars: readonly {
        readonly title: string;
        readonly start: string;
        readonly end: string;
        readonly note: string;
        readonly from?: string;
      }[];
      /** As in a span: of the caption and the months. */
      readonly from?: string;
    }
  | { readonly kind: 'figure'; readonly picture: Picture; readonly caption: string; readonly from?: string }
  /** A shaded key message; `lead`: the one everything else follows from, in large letters. */
  | {
      readonly kind: 'callout';
      readonly title?: string;
      readonly paragraphs: readonly Spans[];
      readonly from?: string;
      readonly lead?: boolean;
    }
  | { readonly kind: 'quote'; readonly spans: Spans; readonly source?: string }
  | { readonly kind: 'contents'; readonly title: string }
  | {
      readonly kind: 'cover';
      readonly title: string;
      readonly subtitle: string;
      readonly client: string;
      readonly facts: readonly { readonly label: string; readonly value: string; readonly from?: string }[];
      /** As in a span: of the title and of the client. */
      readonly from?: { readonly title: string; readonly client: string };
      readonly logo?: Picture;
      /** Small print at the foot of the page. */
      readonly legal?: string;
    }
  /** A table to fill in by hand: to sign, to tick, to write into. */
  | {
      readonly kind: 'form';
      readonly description: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      /** Least height of a row in millimetres; without it there is room to sign. */
      readonly room?: number;
    }
  /** A question above ruled lines for the answer. */
  | { readonly kind: 'lines'; readonly label: string; readonly count: number }
  /** The head of a paper without a cover: its title as the first heading, and one line about it. */
  | { readonly kind: 'masthead'; readonly title: string; readonly line: string; readonly logo?: Picture }
  /** Everything after it stands on pages of this orientation, beginning on a new page. */
  | { readonly kind: 'section'; readonly orientation: 'portrait' | 'landscape' }
  | { readonly kind: 'pageBreak' };

export interface ListItem {
  readonly spans: Spans;
  readonly children?: readonly ListItem[];
}

export interface Fact {
  readonly label: string;
  readonly value: readonly (Spans | readonly ListItem[])[];
}

export type BlockKind = Block['kind'];
export type BlockOf<K extends BlockKind> = Extract<Block, { kind: K }>;

/** A whole document, ready for any writer. */
export interface Report {
  /** BCP 47, e.g. `de-DE`. */
  readonly language: string;
  readonly properties: {
    readonly title: string;
    readonly subject: string;
    readonly author: string;
    readonly company: string;
    readonly keywords: readonly string[];
    /** Moment of the export, ISO date-time; the only time a writer may put into a file. */
    readonly at: string;
  };
  readonly header: { readonly left: string; readonly right: string };
  readonly footer: { readonly left: string };
  readonly words: {
    readonly page: string;
    readonly of: string;
    readonly table: string;
    readonly figure: string;
  };
  readonly look: Look;
  /** A paper of few pages: neither its headings nor its tables and figures are counted. */
  readonly unnumbered?: boolean;
  readonly blocks: readonly Block[];
}

/** The client's branding, already resolved to defaults and checked for contrast. */
export interface Look {
  /** `RRGGBB`, headings and table heads. */
  readonly primary: string;
  /** `RRGGBB`, second level and accents. */
  readonly accent: string;
  readonly headingFont: string;
  readonly bodyFont: string;
  readonly cover: CoverVariant;
  /** In points. */
  readonly sizes: Sizes;
}

/** Title pages: a band at the left edge, nothing but type, a tinted field at the top. */
export type CoverVariant = 'band' | 'plain' | 'field';

export interface Sizes {
  readonly title: number;
  /** Of chapters; sections are `subheading`. */
  readonly heading: number;
  readonly subheading: number;
  readonly text: number;
  /** Of what stands in tables and boxes. */
  readonly table: number;
}
