import type { Ref } from '../project/fields/values';
import type { Chain, Strand } from '../red-thread/chain';
import { isStage, type Stage } from '../red-thread/thread';
import { downward as germanDown, upward as germanUp } from './de/chain';
import { downward as englishDown, upward as englishUp } from './en/chain';
import type { InterfaceLanguage } from './interface-language';
import { recordTexts } from './records';

/** One direction of a chain in names, for the sentences of a language. */
export interface Told {
  /** The stage of the record, or `null` beside the thread; then the name of its type speaks for it. */
  readonly stage: Stage | null;
  readonly typeName: string;
  readonly name: string;
  readonly names: { readonly [S in Stage]?: readonly string[] };
  readonly missing: readonly Stage[];
}

/**
 * A chain in two well-formed sentences: why the record is in the plan, and what follows from it. What is missing is said
 * as such. `nameOf` answers with the words that stand for a record.
 */
export function chainSentences(
  language: InterfaceLanguage,
  chain: Chain,
  nameOf: (ref: Ref) => string,
): { readonly up: string; readonly down: string } {
  const { type } = chain.of;
  const told = ({ links, missing }: Strand): Told => ({
    stage: isStage(type) ? type : null,
    typeName: recordTexts(language, type).one,
    name: nameOf(chain.of),
    names: Object.fromEntries(links.map(({ stage, ids }) => [stage, ids.map((id) => nameOf({ type: stage, id }))])),
    missing,
  });
  const english = language === 'en';
  const [up, down] = english ? [englishUp, englishDown] : [germanUp, germanDown];
  return { up: up(told(chain.up)), down: down(told(chain.down)) };
}

const onward = ['need', 'value', 'goal', 'measure', 'metric', 'measurement', 'learning'] as const;
const fromAnalysis = ['tows', 'usp', 'idea', 'measure', 'metric', 'measurement', 'learning'] as const;

/** What a record speaks of, in this order. The rest of its chain is said by the links in between. */
const spoken: { readonly [S in Stage]: { readonly up: readonly Stage[]; readonly down: readonly Stage[] } } = {
  businessGoal: { up: [], down: onward },
  group: { up: [], down: onward },
  need: { up: ['group'], down: onward },
  value: { up: ['group'], down: onward },
  goal: { up: ['group', 'value', 'businessGoal'], down: onward },
  swotItem: { up: ['goal', 'group'], down: fromAnalysis },
  tows: { up: ['swotItem', 'goal', 'group'], down: fromAnalysis },
  usp: { up: ['swotItem', 'group', 'value'], down: fromAnalysis },
  idea: { up: ['group', 'value', 'usp', 'tows'], down: onward },
  measure: { up: ['group', 'value', 'goal', 'businessGoal', 'tows', 'idea'], down: onward },
  metric: { up: ['goal', 'group', 'measure'], down: onward },
  measurement: { up: ['metric', 'goal', 'group'], down: onward },
  learning: { up: ['goal', 'measure', 'metric', 'group'], down: onward },
};
const beside = { up: ['group', 'need', 'value', 'goal', 'measure', 'metric'], down: onward } as const;

/** The stages a sentence names. Needs are named with their groups, and alone where there are none. */
export function spokenOf({ stage, names }: Told, way: 'up' | 'down'): readonly Stage[] {
  const wished = (stage ? spoken[stage] : beside)[way];
  const said = wished.filter((each) => names[each]);
  const alone = way === 'up' && names.need && !said.includes('need') && !said.includes('group');
  return alone && stage !== 'need' ? ['need', ...said] : said;
}

/** More names than these are counted, not named. */
const NAMED = 3;

/** The names that are written out, and how many are left; a single one left over is named as well. */
export function shownNames(names: readonly string[]): readonly [shown: readonly string[], left: number] {
  return names.length <= NAMED + 1 ? [names, 0] : [names.slice(0, NAMED), names.length - NAMED];
}

/** A name inside a sentence: in one line, without its own full stop, its quotation marks turned into inner ones. */
export function insideQuotes(name: string, inner: readonly [string, string]): string {
  const line = name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(\p{L}{3})\.$/u, '$1');
  return line.replace(/(^|[\s(])[„“”]/g, `$1${inner[0]}`).replace(/[„“”]/g, inner[1]);
}
