import { coreField } from '../method/short-path';
import type { StepId } from '../method/steps';
import type { Chapter } from '../project/chapters';
import type { DocumentName } from '../project/documents';
import type { RecordType } from '../project/record-types';
import type { CoreTexts, Guidance } from './core-texts';
import { chapterTitles as germanChapters } from './de/chapters';
import { commonFieldTexts as germanCommonFields, commonWords as germanCommonWords } from './de/common';
import { core as germanCore } from './de/core';
import { documentTitles as germanDocuments } from './de/documents';
import { commonFieldTexts as formalCommonFields, frameTexts as formalFrame } from './de/formal/frame';
import { records as formalRecords } from './de/formal/records';
import { frameTexts as germanFrame, frameWords as germanFrameWords } from './de/frame';
import { records as germanRecords } from './de/records';
import { steps as germanSteps } from './de/steps';
import { chapterTitles as englishChapters } from './en/chapters';
import { commonFieldTexts as englishCommonFields, commonWords as englishCommonWords } from './en/common';
import { core as englishCore } from './en/core';
import { documentTitles as englishDocuments } from './en/documents';
import { frameTexts as englishFrame, frameWords as englishFrameWords } from './en/frame';
import { records as englishRecords } from './en/records';
import { steps as englishSteps } from './en/steps';
import type { InterfaceLanguage } from './interface-language';
import { overridden } from './overrides';
import type { AnyFieldTexts, RecordTexts, StepTexts } from './record-texts';
import type { Widen } from './widen';

export type Language = 'de' | 'en';
export type CommonWords = Widen<typeof germanCommonWords>;
export type FrameWords = Widen<typeof germanFrameWords>;

interface NamedTexts {
  readonly [field: string]: AnyFieldTexts;
}
interface MethodTexts {
  readonly records: { readonly [T in RecordType]: RecordTexts<T> };
  readonly frame: NamedTexts;
  readonly frameWords: FrameWords;
  readonly commonFields: NamedTexts;
  readonly commonWords: CommonWords;
  readonly chapters: { readonly [C in Chapter]: string };
  readonly documents: { readonly [N in DocumentName]: string };
  readonly core: CoreTexts;
  readonly steps: { readonly [S in StepId]: StepTexts };
}

const german: MethodTexts = {
  records: germanRecords,
  frame: germanFrame,
  frameWords: germanFrameWords,
  commonFields: germanCommonFields,
  commonWords: germanCommonWords,
  chapters: germanChapters,
  documents: germanDocuments,
  steps: germanSteps,
  core: germanCore,
};
const formal: MethodTexts = {
  ...german,
  records: overridden(germanRecords, formalRecords),
  frame: overridden(germanFrame, formalFrame),
  commonFields: overridden(germanCommonFields, formalCommonFields),
};
const english: MethodTexts = {
  records: englishRecords,
  frame: englishFrame,
  frameWords: englishFrameWords,
  commonFields: englishCommonFields,
  commonWords: englishCommonWords,
  chapters: englishChapters,
  documents: englishDocuments,
  steps: englishSteps,
  core: englishCore,
};

const texts: { readonly [L in InterfaceLanguage]: MethodTexts } = { de: german, 'de-x-formal': formal, en: english };

/** Names, guidance and field texts of a type of record. */
export function recordTexts<T extends RecordType>(language: InterfaceLanguage, type: T): RecordTexts<T> {
  return texts[language].records[type];
}

/** Texts of a field of a record, its common fields (`evidence`, `note` …) included. Throws on an unknown field. */
export function fieldTexts(language: InterfaceLanguage, type: RecordType, field: string): AnyFieldTexts {
  const own: NamedTexts = texts[language].records[type].fields;
  return required(own[field] ?? texts[language].commonFields[field], `${type}.${field}`);
}

/** Texts of a field of the project frame. Throws on an unknown field. */
export function frameFieldTexts(language: InterfaceLanguage, field: string): AnyFieldTexts {
  return required(texts[language].frame[field], `project.${field}`);
}

/** Name, why and example of the frame itself. */
export function frameWords(language: InterfaceLanguage): FrameWords {
  return texts[language].frameWords;
}

/** Why a field is asked for, and a good example: its own for a core field, else those of its record or the frame. */
export function guidanceOf(language: InterfaceLanguage, type: RecordType | 'frame', field: string): Guidance {
  const core = coreField(type, field);
  if (core) return texts[language].core[core];
  return type === 'frame' ? frameWords(language) : recordTexts(language, type);
}

/** Words used everywhere: yes and no, ends of scales, currencies, what is left open, the trash. */
export function commonTexts(language: InterfaceLanguage): CommonWords {
  return texts[language].commonWords;
}

export function chapterTitle(language: InterfaceLanguage, chapter: Chapter): string {
  return texts[language].chapters[chapter];
}

export function documentTitle(language: InterfaceLanguage, name: DocumentName): string {
  return texts[language].documents[name];
}

export function stepTexts(language: InterfaceLanguage, step: StepId): StepTexts {
  return texts[language].steps[step];
}

/**
 * Texts of a field or of a part of it; `path` leads from the field into its parts or entries, e.g. `repeat/unit`.
 * Throws on an unknown path.
 */
export function textsAt(language: InterfaceLanguage, type: RecordType | 'frame', path: string): AnyFieldTexts {
  const [field = '', ...inner] = path.split('/');
  const outer = type === 'frame' ? frameFieldTexts(language, field) : fieldTexts(language, type, field);
  return inner.reduce<AnyFieldTexts>(
    (at, name) => required(at.parts?.[name] ?? at.entry?.[name], `${type}.${path}`),
    outer,
  );
}

/** The word for a named value, as it stands inside a sentence; `path` as in `textsAt`. Throws on an unknown option. */
export function optionName(
  language: InterfaceLanguage,
  type: RecordType | 'frame',
  path: string,
  option: string,
): string {
  return required(textsAt(language, type, path).options?.[option], `${type}.${path} = ${option}`);
}

function required<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`No text for ${name}`);
  return found;
}
