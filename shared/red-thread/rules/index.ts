import type { Found, RuleCode } from '../finding';
import type { Plan } from '../plan';
import { g01 } from './g01';
import { g02 } from './g02';
import { g03 } from './g03';
import { g04 } from './g04';
import { g05 } from './g05';
import { g06 } from './g06';
import { g07 } from './g07';
import { g08 } from './g08';
import { g09 } from './g09';
import { g10 } from './g10';
import { g11 } from './g11';
import { g12 } from './g12';
import { g13 } from './g13';
import { g14 } from './g14';
import { g15 } from './g15';
import { g16 } from './g16';
import { g17 } from './g17';
import { g18 } from './g18';
import { g19 } from './g19';
import { g20 } from './g20';
import { g21 } from './g21';
import { g22 } from './g22';
import { g23 } from './g23';
import { g24 } from './g24';
import { g25 } from './g25';
import { n01 } from './n01';

/** What a rule finds in a plan; it says nothing about what is left open on purpose. */
export type Rule = (plan: Plan) => readonly Found[];

/** All gap rules; a new one is a file here, its code in `finding.ts` and its texts in `i18n/<language>/findings.ts`. */
export const rules: { readonly [C in RuleCode]: Rule } = {
  G01: g01,
  G02: g02,
  G03: g03,
  G04: g04,
  G05: g05,
  G06: g06,
  G07: g07,
  G08: g08,
  G09: g09,
  G10: g10,
  G11: g11,
  G12: g12,
  G13: g13,
  G14: g14,
  G15: g15,
  G16: g16,
  G17: g17,
  G18: g18,
  G19: g19,
  G20: g20,
  G21: g21,
  G22: g22,
  G23: g23,
  G24: g24,
  G25: g25,
  N01: n01,
};
