import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { uiTexts } from '../../../shared/i18n/ui-texts';
import { frameFields } from '../../../shared/project/frame';
import { recordsOf } from '../../../shared/project/project';
import { recordTypes } from '../../../shared/project/record-types';
import { planOf } from '../../../shared/red-thread/plan';
import { observedRhythm } from '../../../shared/red-thread/rhythm';
import { textsIn, textsInRecord } from '../../../shared/search/texts-in';
import { caseProject, one, title } from '../fixtures/case-file';
import { aPlan, TODAY } from '../shared/red-thread/a-plan';

const numbers = '(?:\\d+(?:[–-]\\d+)?|ein|zwei|drei|vier|fünf|sechs|sieben|one|two|three|four|five|six|seven)';
const often = [
  `${numbers}[ -]?(?:mal|×|x|times?)? (?:pro|am|je|in der|im|a|per|each|every) (?:Tag|Woche|Monat|day|week|month)`,
  '(?:ein|zwei|drei|vier|fünf)mal (?:täglich|wöchentlich|monatlich|am Tag|pro|in der|im)',
  '(?:once|twice) (?:a|per|every) (?:day|week|month)',
  'jeden (?:Tag|Morgen|Abend)|(?<!un)täglich|every day|daily',
].join('|');
const posting = 'poste\\w*|posting\\w*|posts?|veröffentlich\\w*|publizier\\w*|publish\\w*|Beitr[aä]g\\w*';
/** A figure for how often to post, in one sentence. */
const figure = new RegExp(
  `\\b${numbers} (?:${posting}) (?:pro|am|je|in der|im|a|per|each|every) |\\b(?:${posting})\\b[^.!?]*\\b(?:${often})\\b|\\b(?:${often})\\b[^.!?]*\\b(?:${posting})\\b`,
  'iu',
);
/** Whatever claims to know the right time or number, with or without a figure. */
const benchmark = new RegExp(
  [
    '\\b(?:beste|ideale|optimale|perfekte|richtige)[nrs]? (?:Zeit(?:punkt)?|Uhrzeit|Tageszeit|Wochentag|Frequenz|Häufigkeit|Posting\\w*)',
    '\\b(?:best|ideal|optimal|perfect|right) (?:times?|hours?|days?|frequency) (?:to|for|of)\\b[^.!?]*\\bpost',
    '\\b(?:Faustregel|Branchenschnitt|Benchmark|rule of thumb)\\b[^.!?]*\\b(?:post|Beitr[aä]g|Woche|week)',
    `\\b(?:empfehl\\w*|empfohlen\\w*|idealerweise|am besten|ideally|recommend\\w*|you should)\\b[^.!?]*\\b(?:${often})`,
  ].join('|'),
  'iu',
);
const isRecipe = (text: string) => figure.test(text) || benchmark.test(text);

/** Every text of a language with its place; sentences with values are said with a word that is no figure. */
async function knowledge(language: 'de' | 'en'): Promise<readonly (readonly [string, string])[]> {
  const folder = path.resolve(__dirname, `../../../shared/i18n/${language}`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const sentences = (value: unknown, place: string): (readonly [string, string])[] => {
    if (typeof value === 'string') return [[place, value]];
    if (isText(value)) return said(value).map((text) => [place, text] as const);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${place}.${key}`));
  };
  const modules = await Promise.all(files.map((file) => import(path.join(folder, file))));
  return modules.flatMap((module, i) => sentences(module, files[i] ?? ''));
}

const isText = (value: unknown): value is (...args: unknown[]) => unknown => typeof value === 'function';

function said(text: (...args: unknown[]) => unknown): string[] {
  try {
    return [String(text(...Array(Math.max(1, text.length)).fill('…')))];
  } catch {
    return [];
  }
}

describe('row 26: there is no recipe', () => {
  it.each([
    'Poste dreimal pro Woche auf Instagram.',
    'Auf LinkedIn sind 2–3 Beiträge pro Woche üblich.',
    'Veröffentliche täglich.',
    'Die beste Zeit ist Dienstag um 10 Uhr.',
    'Wir empfehlen, zweimal im Monat einzuladen.',
    'Post twice a week.',
    'Publish 5 times per week.',
    'The best time to post is Tuesday at ten.',
    'Three posts a week keep people interested.',
  ])('knows a recipe when it sees one: %s', (recipe) => {
    expect(isRecipe(recipe)).toBe(true);
  });

  it.each(['de', 'en'] as const)('gives no figure for how often or when to post, in any text: %s', async (language) => {
    const texts = await knowledge(language);
    expect(texts.length).toBeGreaterThan(2000);
    expect(texts.filter(([, text]) => isRecipe(text))).toEqual([]);
  });

  it.each(['1-kornblum', '1-kornblum.en'] as const)('nor in the example that comes with the planner: %s', (name) => {
    const project = caseProject(name);
    const texts = [
      ...textsIn(frameFields, project.project),
      ...recordTypes.flatMap((type) => recordsOf(project, type).flatMap((record) => textsInRecord(type, record))),
    ];
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter(isRecipe)).toEqual([]);
  });

  it('asks three questions instead, in both languages', () => {
    for (const language of ['de', 'de-x-formal', 'en'] as const) {
      const { questions } = uiTexts(language).notes.rhythm;
      expect(Object.values(questions)).toHaveLength(3);
      for (const question of Object.values(questions)) expect(question).toMatch(/^[^\d]+\?$/);
    }
  });

  it('shows what this project itself observed at a place, the latest first', () => {
    const plan = planOf(
      aPlan({
        channel: [
          { id: 'forum', name: 'Forum', rhythm: ' Abends ' },
          { id: 'square', name: 'Markt' },
          { id: 'blog', name: 'Blog' },
        ],
        observation: [
          { id: 'old', place: 'forum', date: '2026-02-01', what: 'Ruhig' },
          { id: 'new', place: 'forum', date: '2026-03-01', what: 'Voll' },
          { id: 'other', place: 'square', date: '2026-03-02', what: 'Regen' },
        ],
      }),
      TODAY,
    );
    expect(observedRhythm(plan, ['square', 'forum', 'blog', 'gone'])).toEqual([
      { channel: 'square', rhythm: '', observations: ['other'] },
      { channel: 'forum', rhythm: 'Abends', observations: ['new', 'old'] },
    ]);
  });

  it('knows from case 1 when its bakery saw life on Instagram', () => {
    const project = caseProject('1-kornblum');
    const { id } = one(project, 'channel', 'Instagram');
    const [seen] = observedRhythm(planOf(project, TODAY), [id]);
    expect(seen?.rhythm).toBe('Beobachtet: Eltern abends, wenn die Kinder schlafen');
    expect(seen?.observations.map((observation) => title(project, 'observation', observation)).length).toBeGreaterThan(
      0,
    );
  });
});
