import { describe, expect, it } from 'vitest';
import { formatDate, formatMoney, formatNumber, formatShortDate, type Locale } from '../../../../shared/i18n/format';
import { type Language, optionName, textsAt } from '../../../../shared/i18n/records';
import { bodyChapters, chapters } from '../../../../shared/project/chapters';
import type { RecordType } from '../../../../shared/project/record-types';
import { strategyReport } from '../../../../shared/report/strategy';
import { asProject, type Data, fullProject, idOf, type Leaf, leaves, titleIn, valueAt, without } from './full-project';
import { countOf, readChapter } from './reading';

const editions = ['client', 'internal'] as const;
const languages: readonly { language: Language; locale: Locale }[] = [
  { language: 'de', locale: 'de-DE' },
  { language: 'en', locale: 'en-GB' },
];
type Words = (typeof languages)[number];

type Edition = (typeof editions)[number];

const reportOf = (data: Data, words: Words, edition: Edition) =>
  strategyReport(asProject(data), { ...words, edition, at: '2026-01-10T08:00:00.000Z' });

/** A chapter alone reads as it does among the others, and is made in a fraction of the time. */
function alone(chapter: string, data: Data, words: Words, edition: Edition): string {
  const project = asProject(data);
  const settings = { ...project.project.settings, leftOut: bodyChapters.filter((other) => other !== chapter) };
  const only = { ...project, project: { ...project.project, settings } };
  return readChapter(strategyReport(only, { ...words, edition, at: '2026-01-10T08:00:00.000Z' }), chapter);
}

/** Some values are told in words of their own where they stand. */
const ownWords: { readonly [path: string]: { readonly [L in Language]: string } } = {
  'measure/milestone': { de: 'Meilenstein', en: 'Milestone' },
  'observation/quote': { de: 'wörtlich', en: 'verbatim' },
  'observation/aboutUs': { de: 'über uns', en: 'about us' },
  'person/exceptions/week': { de: 'KW 41/2026', en: 'week 41, 2026' },
  'rating/perspective': { de: 'Führung', en: 'Leadership' },
  'rating/weight': { de: 'Gewicht 3', en: 'Weight 3' },
  'tows/chosen': { de: 'gewählt', en: 'chosen' },
  'tows/kind': { de: 'Stärke nutzt Chance', en: 'A strength uses an opportunity' },
};
/** Parts of a repetition are words of one sentence. */
const repeat: { readonly [path: string]: { readonly [L in Language]: string } } = {
  'repeat/every': { de: '3 Monate', en: '3 months' },
  'repeat/unit': { de: 'Monate', en: 'months' },
  'repeat/weekday': { de: 'Dienstag', en: 'Tuesday' },
  'repeat/nth': { de: 'zweiten', en: 'second' },
  'repeat/weekParity': { de: 'geraden Wochen', en: 'even weeks' },
};

/** Where a record stands under the one it belongs to, it is found there only while it names it; a change is named by what it changes. */
const owners: { readonly [path: string]: string } = {
  'review/changes': 'Qgoaltextq',
  'interest/group': 'Qinteresttextq',
  'experience/channel': 'Qexperienceproofq',
};

/** What must be readable, worked out apart from the code under test; one inner list per value, any form of it. */
function expected(data: Data, leaf: Leaf, { language, locale }: Words): string[][] {
  const value = valueAt(data, leaf);
  const dates = (date: string) => [formatShortDate(date, locale), formatDate(date, locale)];
  const title = (type: RecordType, id: string) => titleIn(data, type, id);
  const owned = owners[`${leaf.type}/${leaf.path}`];
  if (owned) return [[owned]];
  if (leaf.path === 'edits/field') return [[textsAt(language, 'goal', String(value)).label]];
  const own = ownWords[`${leaf.type}/${leaf.path}`];
  if (own) return [[own[language]]];
  if (repeat[leaf.path]) return [[repeat[leaf.path]?.[language] ?? '']];
  if (leaf.path === 'quadrant') return [[language === 'de' ? 'Stärken' : 'Strengths']];
  if (leaf.path === 'order') return [['Phase 41']];
  switch (leaf.field.kind) {
    case 'oneOf':
      return [[optionName(language, leaf.type, leaf.path, String(value))]];
    case 'manyOf':
      return (value as string[]).map((option) => [optionName(language, leaf.type, leaf.path, option)]);
    case 'number':
      return [[formatNumber(value as number, locale)]];
    case 'numberOrText':
      return [[typeof value === 'number' ? formatNumber(value, locale) : String(value)]];
    case 'scale':
      return [[language === 'de' ? '3 von 5' : '3 of 5']];
    case 'yesNo':
      return [[language === 'de' ? 'ja' : 'yes']];
    case 'date':
      return [dates(String(value))];
    case 'period': {
      const { start, end } = value as { start: string; end: string };
      return [dates(start), dates(end)];
    }
    case 'money':
      return [[formatMoney(value as { amount: number; currency: 'EUR' }, locale).replaceAll('\u00a0', ' ')]];
    case 'link':
      return [[title(leaf.field.to, String(value))]];
    case 'links':
      return (value as string[]).map((id) => [title(leaf.field.kind === 'links' ? leaf.field.to : 'group', id)]);
    case 'refs':
      return (value as { type: RecordType; id: string }[]).map((ref) => [title(ref.type, ref.id)]);
    case 'ref':
      return [[title((value as { type: RecordType }).type, (value as { id: string }).id)]];
    case 'lines':
      return (value as string[]).map((line) => [line]);
    case 'grid':
      return (value as { text: string }[]).map(({ text }) => [text]);
    case 'image':
      return [['AAAA']];
    default:
      return [[String(value)]];
  }
}

/** Told in ways of their own, each with its own test below. */
const apart = new Set(['etiquette/do', 'anonymised']);
/** Single answers stand in no document, and what was noted on them neither. */
const keptFromAll = ({ type, path }: { readonly type: string; readonly path: string }) =>
  type === 'rating' && (path === 'note' || path === 'tags');
const told = leaves().filter(
  ({ type, path, chapter }) =>
    !keptFromAll({ type, path }) &&
    type !== 'freeChapter' &&
    chapter !== null &&
    !apart.has(path) &&
    !path.split('/').includes('evidence'),
);

describe.each(languages)('every field stands in its chapter ($language)', (words) => {
  describe.each(editions)('%s edition', (edition) => {
    const data = fullProject();
    const shown = told.filter(({ internal }) => !internal || edition === 'internal');
    const read = new Map<string, string>();
    const inFull = (chapter: string) => {
      const text = read.get(chapter) ?? alone(chapter, data, words, edition);
      read.set(chapter, text);
      return text;
    };

    it('all that a chapter says alone it says in the whole', () => {
      const whole = reportOf(data, words, edition);
      for (const chapter of chapters) {
        const lines = new Set(readChapter(whole, chapter).split('\n'));
        expect(
          inFull(chapter)
            .split('\n')
            .filter((line) => !lines.has(line)),
          chapter,
        ).toEqual([]);
      }
    });

    it.each(shown.map((leaf) => [`${leaf.type}.${leaf.path}`, leaf] as const))('%s', (_, leaf) => {
      const chapter = leaf.chapter ?? '';
      const full = inFull(chapter);
      const less = alone(chapter, without(data, leaf), words, edition);
      for (const forms of expected(data, leaf, words)) {
        const count = (text: string) => forms.reduce((sum, form) => sum + countOf(text, form), 0);
        expect(count(full), `${forms.join(' or ')} in ${chapter}`).toBeGreaterThan(count(less));
      }
    });
  });

  it('tells a variant of the lead idea as fully as the chosen one', () => {
    const data = fullProject();
    const idea = data.records.idea?.[0];
    if (idea) idea.state = 'dropped';
    const text = readChapter(reportOf(data, words, 'client'), 'idea');
    for (const leaf of told.filter(
      ({ type, internal, chapter }) => type === 'idea' && !internal && chapter === 'idea',
    )) {
      for (const forms of expected(data, leaf, words)) expect(text).toContain(forms[0]);
    }
  });
});

describe('what is told in its own way', () => {
  const de: Words = { language: 'de', locale: 'de-DE' };

  it('sorts rules into what one does and what one leaves', () => {
    const data = fullProject();
    const labels = (report: ReturnType<typeof reportOf>) =>
      report.blocks
        .flatMap((block) => (block.kind === 'facts' ? block.rows : []))
        .filter(({ value }) => JSON.stringify(value).includes('Qchanneletiquettetextq'))
        .map(({ label }) => label);
    expect(labels(reportOf(data, de, 'client'))).toEqual(['Das tut man']);
    const channel = data.records.channel?.[0];
    if (channel)
      channel.etiquette = [{ id: idOf('entry'), do: false, text: 'Qchanneletiquettetextq', evidence: 'told' }];
    expect(labels(reportOf(data, de, 'client'))).toEqual(['Das lässt man']);
  });

  it('counts how well statements about people are supported', () => {
    const data = fullProject();
    const numbers = () => {
      const words = readChapter(reportOf(data, de, 'client'), 'brief');
      return [...words.matchAll(/(?:beobachtet|erzählt|angenommen) \((\d+)\):/g)].map(([, number]) => Number(number));
    };
    // Ten types speak about people; the second group is assumed.
    expect(numbers()).toEqual([10, 1]);
    for (const need of data.records.need ?? []) need.evidence = 'observed';
    expect(numbers()).toEqual([1, 9, 1]);
  });

  it('keeps words that are not anonymised in the team', () => {
    const data = fullProject();
    for (const observation of data.records.observation ?? []) observation.anonymised = false;
    expect(JSON.stringify(reportOf(data, de, 'client'))).not.toContain('Qobservationwhatq');
    const internal = readChapter(reportOf(data, de, 'internal'), 'appendix');
    expect(internal).toContain('Qobservationwhatq');
    expect(internal).toContain('nicht anonymisiert');
  });
});
