import type { Stage } from '../../red-thread/thread';
import { insideQuotes, shownNames, spokenOf, type Told } from '../chain-texts';

const nouns: { readonly [S in Stage]: readonly [string, string] } = {
  businessGoal: ['business goal', 'business goals'],
  group: ['dialogue group', 'dialogue groups'],
  need: ['need', 'needs'],
  value: ['added value', 'added values'],
  goal: ['goal', 'goals'],
  swotItem: ['statement', 'statements'],
  tows: ['strategic option', 'strategic options'],
  usp: ['USP', 'USPs'],
  idea: ['lead idea', 'lead ideas'],
  measure: ['measure', 'measures'],
  metric: ['metric', 'metrics'],
  measurement: ['measurement', 'measurements'],
  learning: ['lesson', 'lessons'],
};

const quoted = (name: string): string => `“${insideQuotes(name, ['‘', '’'])}”`;

function list(names: readonly string[]): string {
  const [shown, left] = shownNames(names);
  return and([...shown.map(quoted), ...(left > 0 ? [`${left} more`] : [])]);
}

function and(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** Measured values have no names worth reading; they are counted. */
function the(stage: Stage, names: readonly string[]): string {
  const word = nouns[stage][names.length === 1 ? 0 : 1];
  if (stage === 'measurement') return names.length === 1 ? `one ${word}` : `${names.length} ${word}`;
  return `the ${word} ${list(names)}`;
}

/** How a record speaks of what it rests on; the sentence begins with the record. */
type Phrases = { readonly [S in Stage]?: (names: readonly string[], all: Told['names']) => string };

const withNeeds = ({ need }: Told['names']) => (need ? ` with ${the('need', need)}` : '');

const common: Phrases = {
  group: (names, all) => `concerns ${the('group', names)}${withNeeds(all)}`,
  need: (names) => `answers ${the('need', names)}`,
  value: (names) => `rests on ${the('value', names)}`,
  goal: (names) => `serves ${the('goal', names)}`,
  businessGoal: (names) => `contributes to ${the('businessGoal', names)}`,
  swotItem: (names) => `rests on ${the('swotItem', names)}`,
  tows: (names) => `follows from ${the('tows', names)}`,
  usp: (names) => `lives from ${the('usp', names)}`,
  idea: (names) => `belongs to ${the('idea', names)}`,
  measure: (names) => `shows the effect of ${the('measure', names)}`,
  metric: (names) => `belongs to ${the('metric', names)}`,
  measurement: (names) => `rests on ${the('measurement', names)}`,
};

const own: { readonly [S in Stage]?: Phrases } = {
  need: { group: (names) => `comes from ${the('group', names)}` },
  value: {
    group: (names, { need }) =>
      need ? `answers ${the('need', need)} of ${the('group', names)}` : `is for ${the('group', names)}`,
  },
  goal: {
    group: (names, all) => `is about ${the('group', names)}${withNeeds(all)}`,
    value: (names) => `is carried by ${the('value', names)}`,
  },
  swotItem: { goal: (names) => `counts for ${the('goal', names)}` },
  tows: {
    swotItem: (names) => `follows from ${the('swotItem', names)}`,
    goal: (names) => `counts for ${the('goal', names)}`,
  },
  measure: {
    group: (names, all) => `is for ${the('group', names)}${withNeeds(all)}`,
    value: (names) => `brings ${the('value', names)}`,
  },
  metric: { goal: (names) => `shows the way to ${the('goal', names)}` },
  measurement: { goal: (names) => `shows the way to ${the('goal', names)}` },
  learning: {
    goal: (names) => `concerns ${the('goal', names)}`,
    measure: (names) => `comes from the work on ${the('measure', names)}`,
    metric: (names) => `rests on ${the('metric', names)}`,
  },
};

/** “no need and no goal yet”. */
const without = (missing: readonly Stage[]): string => `${and(missing.map((stage) => `no ${nouns[stage][0]}`))} yet`;

/** Why a record is in the plan. */
export function upward(told: Told): string {
  const { stage, typeName, name, names, missing } = told;
  const said = spokenOf(told, 'up');
  if (stage === null) {
    if (said.length === 0) return `Nothing stands behind ${quoted(name)} (${typeName.toLowerCase()}) yet.`;
    const several = said.length > 1 || (said[0] && (names[said[0]]?.length ?? 0) > 1);
    const behind = and(said.map((each) => the(each, names[each] ?? [])));
    return `Behind ${quoted(name)} (${typeName.toLowerCase()}) ${several ? 'stand' : 'stands'} ${behind}.`;
  }
  const subject = `${nouns[stage][0]} ${quoted(name)}`;
  if (said.length + missing.length === 0) return `The thread begins with the ${subject}.`;
  const phrases = said.map((each) => (own[stage]?.[each] ?? common[each])?.(names[each] ?? [], names) ?? '');
  return `The ${subject} ${and([...phrases, ...(missing.length > 0 ? [`has ${without(missing)}`] : [])])}.`;
}

/** What follows from a record. */
export function downward(told: Told): string {
  const { stage, typeName, name, names, missing } = told;
  const said = spokenOf(told, 'down');
  const subject = stage ? `the ${nouns[stage][0]} ${quoted(name)}` : `${quoted(name)} (${typeName.toLowerCase()})`;
  if (said.length > 0) {
    const way = and(said.map((each) => `to ${the(each, names[each] ?? [])}`));
    return `From ${subject} the thread leads ${way}${missing.length > 0 ? `; there is ${without(missing)}` : ''}.`;
  }
  if (missing.length > 0) return `From ${subject} the thread leads no further: there is ${without(missing)}.`;
  return `With ${subject} the thread ends for now.`;
}
