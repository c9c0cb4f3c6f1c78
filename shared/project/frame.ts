import { measuredFonts } from '../support/measured-fonts';
import { bodyChapters } from './chapters';
import type { OpenFields } from './define-record';
import { commonFields } from './define-record';
import { type DocumentName, documentFormats, documentNames } from './documents';
import type { Fields, LineField } from './fields/kinds';
import { date, image, line, link, list, manyOf, money, number, oneOf, parts, period, text, yesNo } from './fields/make';
import type { ValuesOf } from './fields/values';
import { introductionFields } from './introductions';

const ownName = line({ chapter: null, max: 120 });
const ownNames = {
  strategy: ownName,
  summary: ownName,
  measures: ownName,
  swot: ownName,
  questionnaire: ownName,
  etiquette: ownName,
  guidelines: ownName,
  learning: ownName,
  handout: ownName,
} as const satisfies { readonly [N in DocumentName]: LineField };

/** The frame of a project: brief, look of the document, sign-off. Stands once in each file. */
export const frameFields = {
  title: line({ chapter: 'cover', needed: true, core: true, max: 120 }),
  client: parts(
    {
      name: line({ chapter: 'cover', needed: true, core: true, max: 160 }),
      legalForm: line({ chapter: 'brief', max: 80 }),
      sector: line({ chapter: 'brief', max: 160 }),
      sizeClass: oneOf(['1', '2-9', '10-49', '50-249', '250+'], { chapter: 'brief' }),
      place: line({ chapter: 'brief', max: 160 }),
      website: line({ chapter: 'brief', max: 200 }),
    },
    { chapter: 'brief', needed: true, core: true },
  ),
  occasion: text({ chapter: 'brief', needed: true, core: true }),
  task: text({ chapter: 'brief', needed: true }),
  horizon: period({ chapter: 'cover', needed: true }),
  market: line({ chapter: 'brief' }),
  budgetFrame: money({ chapter: 'resources' }),
  budgetRhythm: oneOf(['once', 'monthly'], { chapter: 'resources' }),
  timeFrame: number({ chapter: 'resources', max: 200 }),
  constraints: text({ chapter: 'brief' }),
  docLanguage: oneOf(['de-DE', 'de-AT', 'de-CH', 'en-GB', 'en-US'], { chapter: null, needed: true, initial: 'de-DE' }),
  address: oneOf(['sie', 'du'], { chapter: null, needed: true, initial: 'sie' }),
  branding: parts(
    {
      logo: image({ chapter: 'cover' }),
      colour1: line({ chapter: null, max: 7, names: 'colour' }),
      colour2: line({ chapter: null, max: 7, names: 'colour' }),
      fontHeadings: line({ chapter: null, max: 60, names: 'font', suggestions: measuredFonts }),
      fontBody: line({ chapter: null, max: 60, names: 'font', suggestions: measuredFonts }),
      footer: line({ chapter: 'cover', max: 160 }),
      contact: line({ chapter: 'cover', max: 200 }),
      legal: line({ chapter: 'cover', max: 300 }),
      cover: oneOf(['band', 'plain', 'field'], { chapter: null, initial: 'band' }),
      /** Points. */
      sizeTitle: number({ chapter: null, min: 20, max: 48 }),
      sizeHeading: number({ chapter: null, min: 13, max: 24 }),
      sizeSubheading: number({ chapter: null, min: 11, max: 18 }),
      sizeText: number({ chapter: null, min: 9, max: 12 }),
    },
    { chapter: 'cover' },
  ),
  status: oneOf(['draft', 'in_review', 'agreed', 'living', 'archived'], {
    chapter: 'cover',
    needed: true,
    initial: 'draft',
  }),
  confidentiality: oneOf(['public', 'client', 'confidential'], { chapter: 'cover', needed: true, initial: 'client' }),
  signOffs: list(
    {
      person: link('person', { chapter: 'cover', needed: true }),
      date: date({ chapter: 'cover' }),
      chapter: line({ chapter: 'cover', max: 160 }),
      vote: oneOf(['agreed', 'agreed_with_condition', 'open', 'declined'], { chapter: 'cover', initial: 'open' }),
    },
    { chapter: 'cover' },
  ),
  introductions: parts(introductionFields, { chapter: null }),
  sources: commonFields.sources,
  tags: commonFields.tags,
  note: commonFields.note,
  settings: parts(
    {
      /** A goal is heard from this many observations of its groups … */
      minObservations: number({ chapter: null, min: 1, max: 100, initial: 3 }),
      /** … in this many places. */
      minPlaces: number({ chapter: null, min: 1, max: 100, initial: 2 }),
      /** Points between share of effort and share of people from which a channel counts as favoured. */
      fairness: number({ chapter: null, max: 100, initial: 30 }),
      /** Fewest answers of employees or stakeholders that may be shown. */
      anonymityFloor: number({ chapter: null, min: 1, max: 100, initial: 3 }),
      /** Where the 45-minute path was left: one of its fields, e.g. `goal.text`. */
      shortPathAt: line({ chapter: null, max: 80 }),
      exportLanguage: oneOf(['de', 'en'], { chapter: null }),
      exportEdition: oneOf(['client', 'internal'], { chapter: null, initial: 'client' }),
      exportDocument: oneOf(documentNames, { chapter: null }),
      exportFormat: oneOf(documentFormats, { chapter: null }),
      /** Chapters the strategy goes without. */
      leftOut: manyOf(bodyChapters, { chapter: null }),
      /** Their order; those it does not name follow their usual predecessor. */
      chapterOrder: manyOf(bodyChapters, { chapter: null }),
      /** Whether each chapter begins with questions to think along. */
      guidingQuestions: yesNo({ chapter: null, initial: false }),
      /** Whether the tables of the workshop hand-out hold what the project knows already. */
      handoutFilled: yesNo({ chapter: null, initial: true }),
      /** The named version the strategy is compared with: its id, or `none`; empty: the newest that reads differently. */
      comparedWith: line({ chapter: null, max: 40 }),
      /** What the file of each document shall be called, without an ending; empty: as usual. */
      fileNames: parts(ownNames, { chapter: null }),
    },
    { chapter: null, internal: true },
  ),
} as const satisfies Fields;

export type Frame = ValuesOf<typeof frameFields> & { readonly open: OpenFields };
export type FrameField = keyof typeof frameFields & string;
