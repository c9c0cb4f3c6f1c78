import { glossary, type Term } from '../method/glossary';
import { glossary as german } from './de/glossary';
import { glossary as english } from './en/glossary';
import type { GlossaryTexts, TermTexts } from './glossary-texts';
import type { InterfaceLanguage } from './interface-language';

const texts: { readonly [L in InterfaceLanguage]: GlossaryTexts } = {
  de: german,
  // The glossary speaks to nobody.
  'de-x-formal': german,
  en: english,
};

export interface GlossaryEntry extends TermTexts {
  readonly id: Term;
  /** Terms to read next. */
  readonly see: readonly Term[];
}

/** Every term of the glossary, in the alphabetical order of the language. */
export function glossaryEntries(language: InterfaceLanguage): readonly GlossaryEntry[] {
  const { compare } = new Intl.Collator(language);
  const terms = Object.keys(glossary) as Term[];
  return terms.map((id) => glossaryEntry(language, id)).sort((a, b) => compare(a.term, b.term));
}

export function glossaryEntry(language: InterfaceLanguage, id: Term): GlossaryEntry {
  return { id, ...texts[language][id], see: glossary[id] };
}

/**
 * Terms that hold a text, however it is written (capitals, accents and ß do not count): those named so first, then those
 * explained with it. Without a text, all of them.
 */
export function searchGlossary(language: InterfaceLanguage, text: string): readonly GlossaryEntry[] {
  const wanted = plain(text);
  const entries = glossaryEntries(language);
  const named = entries.filter(({ term }) => plain(term).includes(wanted));
  return [...named, ...entries.filter((entry) => !named.includes(entry) && plain(entry.text).includes(wanted))];
}

function plain(text: string): string {
  return text
    .trim()
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}
