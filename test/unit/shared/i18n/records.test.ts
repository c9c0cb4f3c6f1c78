import { describe, expect, it } from 'vitest';
import { glossaryEntries } from '../../../../shared/i18n/glossary';
import {
  chapterTitle,
  commonTexts,
  fieldTexts,
  frameFieldTexts,
  frameWords,
  type Language,
  optionName,
  recordTexts,
  stepTexts,
  textsAt,
} from '../../../../shared/i18n/records';
import { shortPath } from '../../../../shared/method/short-path';
import { stepIds } from '../../../../shared/method/steps';
import { chapters } from '../../../../shared/project/chapters';
import { commonFields } from '../../../../shared/project/define-record';
import { frameFields } from '../../../../shared/project/frame';
import { recordTypes } from '../../../../shared/project/record-types';
import { coreGuidance, declared, guidance, placedFields, strings } from './every-text';

const languages = ['de', 'en'] as const satisfies readonly Language[];

const frame = (language: Language) => Object.keys(frameFields).map((field) => frameFieldTexts(language, field));
const common = (language: Language) => Object.keys(commonFields).map((field) => fieldTexts(language, 'group', field));

/** Everything the records, the frame, the chapters and the steps say in a language. */
const everything = (language: Language) =>
  strings([
    ...recordTypes.map((type) => recordTexts(language, type)),
    ...frame(language),
    ...common(language),
    frameWords(language),
    commonTexts(language),
    chapters.map((chapter) => chapterTitle(language, chapter)),
    stepIds.map((step) => stepTexts(language, step)),
    shortPath.map((place) => coreGuidance(language, place)),
    glossaryEntries(language).map(({ term, text }) => ({ term, text })),
  ]);

/** Questions of each set of fields on its own: of the frame, of each record. */
const questionsOf = (language: Language) =>
  declared.map(({ type, fields }) => ({
    type,
    questions: Object.keys(fields).map((field) => textsAt(language, type, field).question),
  }));

describe.each(languages)('texts in %s', (language) => {
  it.each(declared)('names every field and every option of $type', ({ type, fields }) => {
    for (const { path, field } of placedFields(fields)) {
      expect(textsAt(language, type, path).label, path).toMatch(/\S/);
      if (field.kind !== 'oneOf' && field.kind !== 'manyOf') continue;
      const names = field.options.map((option) => optionName(language, type, path, option));
      expect(new Set(names).size, `${path}: ${names.join(', ')}`).toBe(field.options.length);
    }
  });

  it('names the options of the common fields on every record', () => {
    for (const type of recordTypes)
      for (const { path, field } of placedFields(commonFields))
        if (field.kind === 'oneOf')
          for (const option of field.options) expect(optionName(language, type, path, option)).toMatch(/\S/);
  });

  it('asks a question for every field, and none twice in a record', () => {
    for (const { type, questions } of questionsOf(language)) {
      for (const question of questions) expect(question, type).toMatch(/\?$/);
      expect(new Set(questions).size, `${type}: ${questions.join(' ')}`).toBe(questions.length);
    }
  });

  it('leaves no text empty and none with stray spaces', () => {
    for (const text of everything(language)) expect(text).toMatch(/^\S(.*\S)?$/);
  });

  it('gives every record and every core field its own reason and its own example', () => {
    const all = guidance(language).map(({ words }) => words);
    const sentences = all.flatMap(({ why, example }) => [why, example]);
    expect(new Set(sentences).size).toBe(sentences.length);
    const trades = all.map(({ example }) => example.split(':')[0]);
    expect(new Set(trades).size, trades.join(', ')).toBe(trades.length);
    expect(trades.join(' ')).not.toMatch(/bäcker|back|bakery|baker/i);
  });

  it('explains instead of repeating the question', () => {
    const asked = new Map(questionsOf(language).map(({ type, questions }) => [type as string, questions]));
    for (const { place, words } of guidance(language)) {
      for (const question of asked.get(place.split('.')[0] ?? '') ?? []) {
        expect(words.why, place).not.toContain(question);
        expect(words.example, place).not.toContain(question);
      }
    }
  });

  it('recommends no frequency and no time of day', () => {
    const recommendation =
      /\d+ ?(x|mal)? ?(pro|am|die|in der) (Tag|Woche)|(ein|zwei|drei|vier|fünf)mal (pro|am|die|in der)|(beste|ideale)n? (Uhrzeit|Zeit|Tag)|\b\d{1,2}([:.]\d\d)? Uhr|times (a|per) (day|week)|(once|twice) (a|per) (day|week|month)|best (time|day)|\b\d{1,2} ?(am|pm)\b/i;
    for (const text of everything(language)) expect(text).not.toMatch(recommendation);
  });

  it('uses typographic quotes only', () => {
    for (const text of everything(language)) expect(text).not.toMatch(/["'`]/);
  });
});

describe('German texts', () => {
  it('opens every quotation below and closes it above', () => {
    for (const text of everything('de')) {
      expect(text).toMatch(/^[^„“]*(„[^„“]*“[^„“]*)*$/);
      expect(text).not.toMatch(/[”‘’«»]/);
    }
  });
});

describe('English texts', () => {
  it('use no German quotes', () => {
    for (const text of everything('en')) expect(text).not.toMatch(/[„“”«»]/);
  });

  it('are spelt the British way', () => {
    const american =
      /\b(color|center|behavior|organization|program|neighbor|favor|catalog|honor|labor)\w*\b|\w+ize[ds]?\b/i;
    const british = everything('en').map((text) => text.replaceAll(/\b(size|prize)s?\b/gi, ''));
    for (const text of british) expect(text).not.toMatch(american);
  });

  it('are translated: no question and no guidance stands in both languages', () => {
    for (const type of recordTypes) {
      const german = recordTexts('de', type);
      const english = recordTexts('en', type);
      for (const key of ['add', 'empty', 'untitled', 'why', 'example'] as const)
        expect(english[key], `${type}.${key}`).not.toBe(german[key]);
    }
    for (const [index, { type, questions }] of questionsOf('en').entries()) {
      const german = questionsOf('de')[index]?.questions;
      for (const question of questions) expect(german, type).not.toContain(question);
    }
  });
});

describe('looking texts up', () => {
  it('finds options inside parts and entries', () => {
    expect(optionName('de', 'measure', 'repeat/unit', 'week')).toBe('Wochen');
    expect(optionName('en', 'channel', 'etiquette/evidence', 'told')).toBe('told to us');
    expect(optionName('de', 'frame', 'signOffs/vote', 'agreed_with_condition')).toBe('mit Bedingung zugestimmt');
  });

  it('finds the common fields of a record', () => {
    expect(fieldTexts('en', 'need', 'evidence').label).toBe('Evidence');
  });

  it('names the path of what it does not know', () => {
    expect(() => optionName('de', 'measure', 'repeat/unit', 'decade')).toThrow('measure.repeat/unit = decade');
    expect(() => fieldTexts('de', 'group', 'shoeSize')).toThrow('group.shoeSize');
  });
});
