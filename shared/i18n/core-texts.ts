import type { CoreField } from '../method/short-path';

/** Guidance: why something is asked, and one good answer from another trade (a trade, a person, a fact). */
export interface Guidance {
  readonly why: string;
  readonly example: string;
}

/** A core field without guidance of its own does not compile. */
export type CoreTexts = { readonly [F in CoreField]: Guidance };
