import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, failures, problems } from '../../../../shared/i18n/de/cli';
import { dialogs } from '../../../../shared/i18n/de/dialogs';
import type { frameTexts as informalFrame } from '../../../../shared/i18n/de/frame';
import { errorSentence } from '../../../../shared/i18n/error-texts';
import { glossaryEntries } from '../../../../shared/i18n/glossary';
import { type InterfaceLanguage, interfaceLanguage } from '../../../../shared/i18n/interface-language';
import { type Overrides, overridden } from '../../../../shared/i18n/overrides';
import {
  chapterTitle,
  commonTexts,
  fieldTexts,
  frameFieldTexts,
  frameWords,
  recordTexts,
  stepTexts,
} from '../../../../shared/i18n/records';
import { uiTexts } from '../../../../shared/i18n/ui-texts';
import { errorCodes } from '../../../../shared/ipc/result';
import { shortPath } from '../../../../shared/method/short-path';
import { stepIds } from '../../../../shared/method/steps';
import { chapters } from '../../../../shared/project/chapters';
import { commonFields } from '../../../../shared/project/define-record';
import { frameFields } from '../../../../shared/project/frame';
import { recordTypes } from '../../../../shared/project/record-types';
import { coreGuidance } from './every-text';

/** Text functions are called with each of these; what a function cannot take, another of them is for. */
const samples = [
  0,
  1,
  2,
  'Hofladen',
  { code: 'unknown', file: 'Plan.leitfaden', detail: 'EIO', expected: 'text' },
  { all: 5, types: ['need'], observed: 2, told: 2, assumed: 1, assumedShare: 20 },
];

const said = (text: (...args: unknown[]) => unknown): readonly string[] =>
  samples.flatMap((sample) => {
    try {
      return [String(text(...Array(Math.max(1, text.length)).fill(sample)))];
    } catch {
      return [];
    }
  });

/** Everything a set of texts can say, with its place. */
function everySentence(texts: object, place: string): readonly (readonly [place: string, sentence: string])[] {
  return Object.entries(texts).flatMap(([key, text]: [string, unknown]) => {
    const at = `${place}.${key}`;
    if (typeof text === 'string') return [[at, text] as const];
    if (typeof text !== 'function') return everySentence(Object(text), at);
    const sentences = said(text as (...args: unknown[]) => unknown);
    if (sentences.length === 0) throw new Error(`${at} was never said`);
    return sentences.map((sentence) => [at, sentence] as const);
  });
}

/** Everything the window and its dialogs say in a language, as they look it up. */
const interfaceTexts = (language: InterfaceLanguage) =>
  everySentence(
    {
      ui: uiTexts(language),
      records: Object.fromEntries(recordTypes.map((type) => [type, recordTexts(language, type)])),
      frame: Object.fromEntries(Object.keys(frameFields).map((field) => [field, frameFieldTexts(language, field)])),
      frameWords: frameWords(language),
      common: Object.fromEntries(
        Object.keys(commonFields).map((field) => [field, fieldTexts(language, 'group', field)]),
      ),
      words: commonTexts(language),
      chapters: chapters.map((chapter) => chapterTitle(language, chapter)),
      steps: stepIds.map((step) => stepTexts(language, step)),
      core: shortPath.map((place) => coreGuidance(language, place)),
      glossary: glossaryEntries(language),
      errors: errorCodes.flatMap((code) => [
        errorSentence(language, { code }),
        errorSentence(language, { code, file: 'Plan.leitfaden', detail: 'EIO' }),
        errorSentence(language, { code, file: 'Plan.docx', detail: 'EIO', document: true }),
      ]),
    },
    language,
  );

/** Names of the forms of address themselves. */
const naming =
  /\.options\.(du|sie)$|\.addresses\.(du|sie)$|\.addressQuestion$|\.otherAddress$|tone\.fields\.address\.question$/;
/** „ihr“ that means somebody else: her, their. */
const hers = /mit ihr –|ihr (Grund|Bedürfnis|Knie|Übungsplatz)\b|ist ihr wichtig|von ihr weiß/g;

/** What people are told, without what somebody is quoted with. */
const addressed = (texts: ReturnType<typeof everySentence>) =>
  texts
    .filter(([place]) => !naming.test(place))
    .map(([place, text]) => [place, text.replaceAll(/„[^“]*“/g, '„“').replaceAll(hers, '')] as const);

const pronouns = /\b([Dd]u|[Dd]ir|[Dd]ich|[Dd]ein\w*|ihr|[Ee]uch|[Ee]uer|[Ee]ure\w*)\b|\bIhr [a-zäöü]+t\b/;
/** Imperatives of the German texts, and some that may come. */
const imperatives = (
  'achte aktualisiere antworte beginne beschreib beschreibe bleib denk denke erzähl erzähle formuliere frag füge geh ' +
  'gib halte hol hole klick klicke lass leg lege lies mach nenne nimm notiere prüfe rede sag sammle schaffe schau ' +
  'schließe schreib schreibe setz sichere sieh speichere sprich stell tippe trag überlege verbinde verkleinere warte ' +
  'wähle zeig zieh ziehe öffne'
).split(' ');
/** At the beginning of a sentence or after `–`, `:`, „oder“, „und“, „dann“; `Versuche` is a noun elsewhere. */
const imperative = new RegExp(
  `(?:^|[.:!?–] |\\b(?:oder|und|dann) )(?:${imperatives.join('|')})(?![\\wäöüß])(?! Sie\\b)|[Vv]ersuche es\\b`,
  'iu',
);
/** A capital inside a sentence is an address; at its beginning it may be anybody. */
const polite = /[\p{Ll}\d,–] (Sie|Ihnen|Ihre?[mnrs]?)\b|\p{Lu}\p{Ll}+n Sie\b/u;

describe('the interface speaks to people', () => {
  test('with Sie: no du, no ihr, no imperative of theirs', () => {
    const wrong = addressed(interfaceTexts('de-x-formal')).filter(
      ([, text]) => pronouns.test(text) || imperative.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('with du: no Sie', () => {
    expect(addressed(interfaceTexts('de')).filter(([, text]) => polite.test(text))).toEqual([]);
  });

  test('the dialogs of the system to nobody, the command line with du', () => {
    const system = addressed(everySentence(dialogs, 'dialogs'));
    expect(system.filter(([, text]) => pronouns.test(text) || imperative.test(text) || polite.test(text))).toEqual([]);
    expect(
      addressed(everySentence({ cli, failures, problems }, 'cli')).filter(([, text]) => polite.test(text)),
    ).toEqual([]);
  });

  test('no German sentence that addresses people is out of sight of these checks', async () => {
    const folder = path.resolve(__dirname, '../../../../shared/i18n/de');
    // Errors, the command line and chains are checked as they are said; documents have a form of address of their own.
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !/^(formal|report)\b|^((document-)?errors|cli|repeat|chain)\.ts$/.test(file),
    );
    const modules: object[] = await Promise.all(files.map((file) => import(path.join(folder, file))));
    const seen = new Set(addressed(interfaceTexts('de')).map(([, text]) => text));
    const unseen = addressed(everySentence(modules, 'de')).filter(
      ([, text]) => (pronouns.test(text) || imperative.test(text) || polite.test(text)) && !seen.has(text),
    );
    expect(unseen).toEqual([]);
  });

  test('these checks know an address when they see one', () => {
    const informal = addressed(interfaceTexts('de'));
    expect(informal.filter(([, text]) => pronouns.test(text)).length).toBeGreaterThan(80);
    expect(informal.filter(([, text]) => imperative.test(text)).length).toBeGreaterThan(30);
    expect(addressed(interfaceTexts('de-x-formal')).filter(([, text]) => polite.test(text)).length).toBeGreaterThan(
      110,
    );
  });
});

test('the form of address counts in German', () => {
  expect(interfaceLanguage({ language: 'de', address: 'du' })).toBe('de');
  expect(interfaceLanguage({ language: 'de', address: 'sie' })).toBe('de-x-formal');
  expect(interfaceLanguage({ language: 'en', address: 'sie' })).toBe('en');
});

test('overrides replace single texts, however deep, and nothing else', () => {
  const texts = { a: 'a', in: { b: 'b', c: (n: number) => `${n} c` } };
  const changed = overridden(texts, { in: { c: (n) => `${n} C` } });
  expect([changed.a, changed.in.b, changed.in.c(2), texts.in.c(2)]).toEqual(['a', 'b', '2 C', '2 c']);
});

test('an override for a text that does not exist does not compile', () => {
  // @ts-expect-error: the title of a project has no such text
  const wrong: Overrides<typeof informalFrame> = { title: { hint: '' } };
  expect(wrong).toBeDefined();
});
