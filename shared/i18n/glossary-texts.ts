import type { Term } from '../method/glossary';

/** A term and what it means, in one to three sentences. */
export interface TermTexts {
  readonly term: string;
  readonly text: string;
}

/** A term without an explanation does not compile. */
export type GlossaryTexts = { readonly [T in Term]: TermTexts };
