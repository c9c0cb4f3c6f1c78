import type { ErrorCode, Failure } from '../ipc/result';
import { formalDocumentErrors as formalDocument, documentErrors as germanDocument } from './de/document-errors';
import { formalErrors as formal, errors as german } from './de/errors';
import { documentErrors as englishDocument } from './en/document-errors';
import { errors as english } from './en/errors';
import type { InterfaceLanguage } from './interface-language';

type Sentences = { readonly [C in ErrorCode]: (failure: Failure) => string };

const byLanguage = {
  de: { errors: german, document: germanDocument },
  'de-x-formal': { errors: formal, document: formalDocument },
  en: { errors: english, document: englishDocument },
} as const;

/** What a failure says to people. */
export function errorSentence(language: InterfaceLanguage, failure: Failure): string {
  const { errors, document } = byLanguage[language];
  const sentences: Sentences = failure.document ? { ...errors, ...document } : errors;
  return sentences[failure.code](failure);
}
