import type { Failure } from '../ipc/result';
import type { Language } from '../ipc/types';
import { errors as german } from './de/errors';
import { errors as english } from './en/errors';

const byLanguage = { de: german, en: english } as const;

/** What a failure says to people. */
export function errorSentence(language: Language, failure: Failure): string {
  return byLanguage[language][failure.code](failure);
}
