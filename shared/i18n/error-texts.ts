import type { Failure } from '../ipc/result';
import { formalErrors as formal, errors as german } from './de/errors';
import { errors as english } from './en/errors';
import type { InterfaceLanguage } from './interface-language';

const byLanguage = { de: german, 'de-x-formal': formal, en: english } as const;

/** What a failure says to people. */
export function errorSentence(language: InterfaceLanguage, failure: Failure): string {
  return byLanguage[language][failure.code](failure);
}
