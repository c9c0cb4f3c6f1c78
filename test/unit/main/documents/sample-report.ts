import type { Block, Cell, Report } from '../../../../shared/report/blocks';
import { usualLook } from '../../../../shared/report/look';
import { english } from './sample-english';
import { german } from './sample-german';
import { PICTURE } from './sample-picture';

/** The words of one language; both samples have the same shape. */
export interface SampleWords {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly client: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly contents: string;
  readonly page: readonly [string, string];
  readonly table: string;
  readonly figure: string;
  readonly confidential: string;
  readonly chapters: readonly string[];
  readonly paragraphs: readonly string[];
  readonly bullets: readonly string[];
  readonly steps: readonly string[];
  readonly quote: readonly [string, string];
  readonly callout: readonly [string, string];
  readonly goals: {
    readonly caption: string;
    readonly headers: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly total: readonly string[];
  };
  readonly profile: {
    readonly title: string;
    readonly rows: readonly (readonly [string, string | readonly string[]])[];
  };
  readonly swot: {
    readonly caption: string;
    readonly columns: readonly [string, string];
    readonly rows: readonly [string, string];
    readonly titles: readonly [string, string, string, string];
    readonly letters: readonly [string, string, string, string];
    readonly items: readonly (readonly string[])[];
  };
  readonly grid: {
    readonly caption: string;
    readonly axes: readonly [string, string];
    readonly levels: readonly [string, string, string];
    readonly titles: readonly [string, string];
    readonly items: readonly [string, string];
  };
  readonly chart: {
    readonly caption: string;
    readonly categories: readonly string[];
    readonly series: readonly string[];
    readonly unit: string;
  };
  readonly band: {
    readonly caption: string;
    readonly months: readonly string[];
    readonly bars: readonly (readonly [string, string, string, string])[];
  };
  readonly measures: {
    readonly caption: string;
    readonly headers: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly sign: { readonly headers: readonly string[]; readonly rows: readonly string[] };
}

export type SampleLanguage = 'de' | 'en';

/** A report with every kind of block, in German or English. */
export function sampleReport(language: SampleLanguage): Report {
  const words = language === 'de' ? german : english;
  return {
    language: words.language,
    properties: {
      title: words.title,
      subject: words.subtitle,
      author: 'Agentur Küstenlinie GmbH',
      company: 'Agentur Küstenlinie GmbH',
      keywords: ['Social Media', 'Strategie'],
      at: '2026-03-01T09:30:00Z',
    },
    header: { left: words.title, right: words.client },
    footer: { left: words.confidential },
    words: { page: words.page[0], of: words.page[1], table: words.table, figure: words.figure },
    look: usualLook,
    blocks: [...opening(words), ...analysis(words), ...plan(words)],
  };
}

function opening(words: SampleWords): Block[] {
  const { goals, profile } = words;
  return [
    {
      kind: 'cover',
      title: words.title,
      subtitle: words.subtitle,
      client: words.client,
      facts: words.facts,
      logo: PICTURE,
    },
    { kind: 'contents', title: words.contents },
    { kind: 'heading', level: 1, text: words.chapters[0] ?? '', anchor: 'summary' },
    { kind: 'paragraph', role: 'lead', spans: [{ text: words.paragraphs[0] ?? '' }] },
    { kind: 'paragraph', spans: rich(words) },
    {
      kind: 'callout',
      title: words.callout[0],
      paragraphs: [[{ text: words.callout[1] }], [{ text: words.paragraphs[2] ?? '' }]],
    },
    {
      kind: 'table',
      anchor: 'goals',
      caption: goals.caption,
      description: goals.caption,
      columns: goals.headers.map((header, index) => ({
        header,
        weight: index === 0 ? 4 : 1.6,
        align: index === 0 ? 'left' : 'right',
      })),
      rows: goals.rows.map(cells),
      total: cells(goals.total),
    },
    { kind: 'paragraph', spans: [{ text: words.paragraphs[1] ?? '' }] },
    { kind: 'heading', level: 2, text: words.chapters[1] ?? '' },
    {
      kind: 'list',
      ordered: false,
      items: words.bullets.map((text, index) => ({
        spans: [{ text }],
        children:
          index === 1
            ? [{ spans: [{ text: words.steps[0] ?? '' }], children: [{ spans: [{ text: words.steps[1] ?? '' }] }] }]
            : [],
      })),
    },
    { kind: 'heading', level: 3, text: words.chapters[2] ?? '' },
    { kind: 'list', ordered: true, items: words.steps.map((text) => ({ spans: [{ text }] })) },
    { kind: 'list', ordered: true, items: words.steps.slice(0, 2).map((text) => ({ spans: [{ text }] })) },
    { kind: 'heading', level: 1, text: words.chapters[3] ?? '', anchor: 'people' },
    { kind: 'facts', title: profile.title, description: profile.title, rows: profile.rows.map(fact) },
    {
      kind: 'facts',
      title: `${profile.title} II`,
      description: profile.title,
      rows: profile.rows.slice(0, 3).map(fact),
    },
    { kind: 'quote', spans: [{ text: words.quote[0] }], source: words.quote[1] },
    { kind: 'paragraph', role: 'note', spans: [{ text: words.paragraphs[3] ?? '' }] },
  ];
}

function analysis(words: SampleWords): Block[] {
  const { swot, grid, chart } = words;
  const [early, family] = grid.items.map((text) => [[{ text }]]);
  const nobody = { items: [] };
  const field = (index: 0 | 1 | 2 | 3, tint: 'strength' | 'weakness' | 'opportunity' | 'threat') => ({
    letter: swot.letters[index],
    title: swot.titles[index],
    tint,
    items: (swot.items[index] ?? []).map((text) => [{ text }]),
  });
  return [
    { kind: 'heading', level: 1, text: words.chapters[4] ?? '' },
    { kind: 'paragraph', spans: [{ text: words.paragraphs[1] ?? '' }] },
    {
      kind: 'quadrants',
      anchor: 'swot',
      caption: swot.caption,
      description: swot.caption,
      columns: swot.columns,
      rows: swot.rows,
      cells: [field(0, 'strength'), field(1, 'weakness'), field(2, 'opportunity'), field(3, 'threat')],
    },
    { kind: 'paragraph', role: 'note', spans: [{ text: words.paragraphs[3] ?? '' }] },
    {
      kind: 'grid',
      caption: grid.caption,
      description: grid.caption,
      columns: { name: grid.axes[0], levels: grid.levels },
      rows: { name: grid.axes[1], levels: [...grid.levels].reverse() },
      fields: [
        [nobody, nobody, { title: grid.titles[0], tint: 'strong', items: early ?? [] }],
        [nobody, { items: family ?? [] }, nobody],
        [nobody, nobody, { title: grid.titles[1], tint: 'light', items: [] }],
      ],
    },
    ...(['bar', 'column', 'line'] as const).map(
      (kind, index): Block => ({
        kind: 'chart',
        chart: kind,
        caption: chart.caption,
        description: chart.caption,
        categories: chart.categories,
        series: chart.series
          .slice(0, index === 0 ? 1 : 2)
          .map((name, at) => ({ name, values: [12, 30.5, 8, 21].map((value) => value + at * 4) })),
        unit: chart.unit,
      }),
    ),
    { kind: 'figure', picture: PICTURE, caption: chart.caption },
    { kind: 'pageBreak' },
    { kind: 'heading', level: 2, text: words.chapters[5] ?? '' },
    { kind: 'paragraph', spans: [{ text: words.paragraphs[2] ?? '' }] },
  ];
}

function plan(words: SampleWords): Block[] {
  const { band, measures, sign } = words;
  const months = band.months.map((label, index) => ({ label, month: `2026-${String(index + 1).padStart(2, '0')}` }));
  return [
    { kind: 'heading', level: 1, text: words.chapters[6] ?? '' },
    {
      kind: 'band',
      caption: band.caption,
      description: band.caption,
      months,
      bars: band.bars.map(([title, start, end, note]) => ({ title, start, end, note })),
    },
    { kind: 'paragraph', spans: [{ text: words.paragraphs[1] ?? '' }] },
    { kind: 'section', orientation: 'landscape' },
    { kind: 'heading', level: 1, text: words.chapters[7] ?? '' },
    {
      kind: 'table',
      caption: measures.caption,
      description: measures.caption,
      columns: measures.headers.map((header, index) => ({
        header,
        weight: [1, 5, 3, 3, 3, 2, 2, 2][index] ?? 1,
        align: index > 4 ? 'right' : 'left',
      })),
      rows: [...measures.rows, ...measures.rows, ...measures.rows].map((row, index) =>
        cells([`M${index + 1}`, ...row.slice(1)]),
      ),
    },
    { kind: 'section', orientation: 'portrait' },
    { kind: 'heading', level: 1, text: words.chapters[8] ?? '' },
    { kind: 'paragraph', spans: [{ text: words.paragraphs[2] ?? '' }] },
    {
      kind: 'form',
      description: words.chapters[8] ?? '',
      columns: sign.headers.map((header, index) => ({ header, weight: index === 2 ? 2 : 1.4 })),
      rows: sign.rows.map((name) => [[[{ text: name }]], [], []]),
    },
  ];
}

function rich(words: SampleWords) {
  return [
    { text: `${words.paragraphs[1] ?? ''} ` },
    { text: words.chapters[1] ?? '', bold: true },
    { text: ', ' },
    { text: words.table, to: 'goals' },
    { text: ', ' },
    { text: 'leitfaden.example', link: 'https://leitfaden.example/strategie' },
    { text: ', ' },
    { text: 'mindful marketing', italic: true, lang: 'en-GB' },
    { text: '.' },
  ];
}

function fact([label, value]: readonly [string, string | readonly string[]]) {
  return {
    label,
    value: [typeof value === 'string' ? [{ text: value }] : value.map((text) => ({ spans: [{ text }] }))],
  };
}

function cells(texts: readonly string[]): Cell[] {
  return texts.map((text) => (text === '' ? [] : [[{ text }]]));
}
