import { cli as german, failures as germanFailures, problems as germanProblems } from '../../shared/i18n/de/cli';
import { cli as english, failures as englishFailures, problems as englishProblems } from '../../shared/i18n/en/cli';
import { errorSentence } from '../../shared/i18n/error-texts';
import type { Widen } from '../../shared/i18n/widen';
import type { ErrorCode, Failure } from '../../shared/ipc/result';
import { type Language, languages } from '../../shared/ipc/types';
import type { Problem } from '../../shared/project/problems';
import type { Io } from './io';

export type CliTexts = Widen<typeof german>;

const byLanguage: { readonly [L in Language]: CliTexts } = { de: german, en: english };
const problemTexts = { de: germanProblems, en: englishProblems } as const;

export const textsOf = (language: Language): CliTexts => byLanguage[language];

export function problemSentence(language: Language, problem: Problem): string {
  return problemTexts[language][problem.code](problem);
}

const failureTexts: { readonly [L in Language]: { readonly [C in ErrorCode]?: (failure: Failure) => string } } = {
  de: germanFailures,
  en: englishFailures,
};

export function failureSentence(language: Language, failure: Failure): string {
  return failureTexts[language][failure.code]?.(failure) ?? errorSentence(language, failure);
}

/** The language of the messages: what was asked for, else that of the system, else German. */
export function languageOf(asked: string | undefined, { env }: Pick<Io, 'env'>): Language {
  const known = languages.find((language) => language === asked);
  if (known) return known;
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return languages.find((language) => system.toLowerCase().startsWith(language)) ?? 'de';
}
