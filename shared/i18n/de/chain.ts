import type { Stage } from '../../red-thread/thread';
import { insideQuotes, shownNames, spokenOf, type Told } from '../chain-texts';

type Case = 'nom' | 'acc' | 'dat';
type Gender = 'm' | 'f' | 'n';

/** Singular, plural, plural after „den“; all singulars are the same in every case. */
const nouns: { readonly [S in Stage]: readonly [Gender, string, string, string] } = {
  businessGoal: ['n', 'Unternehmensziel', 'Unternehmensziele', 'Unternehmenszielen'],
  group: ['f', 'Dialoggruppe', 'Dialoggruppen', 'Dialoggruppen'],
  need: ['n', 'Bedürfnis', 'Bedürfnisse', 'Bedürfnissen'],
  value: ['m', 'Mehrwert', 'Mehrwerte', 'Mehrwerten'],
  goal: ['n', 'Ziel', 'Ziele', 'Zielen'],
  swotItem: ['f', 'Aussage', 'Aussagen', 'Aussagen'],
  tows: ['f', 'Strategieoption', 'Strategieoptionen', 'Strategieoptionen'],
  usp: ['f', 'Alleinstellung', 'Alleinstellungen', 'Alleinstellungen'],
  idea: ['f', 'Leitidee', 'Leitideen', 'Leitideen'],
  measure: ['f', 'Maßnahme', 'Maßnahmen', 'Maßnahmen'],
  metric: ['f', 'Kennzahl', 'Kennzahlen', 'Kennzahlen'],
  measurement: ['m', 'Messwert', 'Messwerte', 'Messwerten'],
  learning: ['f', 'Erkenntnis', 'Erkenntnisse', 'Erkenntnissen'],
};

const articles: { readonly [G in Gender]: { readonly [C in Case | 'zu' | 'von' | 'bei']: string } } = {
  m: { nom: 'der', acc: 'den', dat: 'dem', zu: 'zum', von: 'vom', bei: 'beim' },
  f: { nom: 'die', acc: 'die', dat: 'der', zu: 'zur', von: 'von der', bei: 'bei der' },
  n: { nom: 'das', acc: 'das', dat: 'dem', zu: 'zum', von: 'vom', bei: 'beim' },
};

const quoted = (name: string): string => `„${insideQuotes(name, ['‚', '‘'])}“`;

/** „a“, „b“ und „c“; of many, some are named and the rest counted. */
function list(names: readonly string[], dative: boolean): string {
  const [shown, left] = shownNames(names);
  const parts = [...shown.map(quoted), ...(left > 0 ? [`${left} ${dative ? 'weiteren' : 'weitere'}`] : [])];
  return and(parts);
}

function and(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}`;
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** „die Dialoggruppen „a“ und „b““ in the case that is asked for. */
function noun(stage: Stage, form: Case, names: readonly string[]): string {
  const [gender, one, many, toMany] = nouns[stage];
  const dative = form === 'dat';
  if (names.length === 1) return `${articles[gender][form]} ${one} ${list(names, dative)}`;
  return `${dative ? 'den' : 'die'} ${dative ? toMany : many} ${list(names, dative)}`;
}

/** Measured values have no names worth reading; they are counted. */
function to(stage: Stage, names: readonly string[]): string {
  const [gender, one, , toMany] = nouns[stage];
  if (stage === 'measurement') return names.length === 1 ? `zu einem ${one}` : `zu ${names.length} ${toMany}`;
  return names.length === 1
    ? `${articles[gender].zu} ${one} ${list(names, true)}`
    : `zu den ${toMany} ${list(names, true)}`;
}

/** How a record speaks of what it rests on; the sentence begins with the record. */
type Phrases = { readonly [S in Stage]?: (names: readonly string[], all: Told['names']) => string };

const withNeeds = ({ need }: Told['names']) => (need ? ` mit ${noun('need', 'dat', need)}` : '');

const common: Phrases = {
  need: (names) => `antwortet auf ${noun('need', 'acc', names)}`,
  group: (names, all) => `betrifft ${noun('group', 'acc', names)}${withNeeds(all)}`,
  value: (names) => `stützt sich auf ${noun('value', 'acc', names)}`,
  goal: (names) => `dient ${noun('goal', 'dat', names)}`,
  businessGoal: (names) => `zahlt auf ${noun('businessGoal', 'acc', names)} ein`,
  swotItem: (names) => `stützt sich auf ${noun('swotItem', 'acc', names)}`,
  tows: (names) => `folgt aus ${noun('tows', 'dat', names)}`,
  usp: (names) => `lebt von ${noun('usp', 'dat', names)}`,
  idea: (names) => `gehört ${to('idea', names)}`,
  measure: (names) =>
    `zeigt die Wirkung ${names.length === 1 ? 'der Maßnahme' : 'der Maßnahmen'} ${list(names, false)}`,
  metric: (names) => `gehört ${to('metric', names)}`,
  measurement: (names) => `stützt sich auf ${names.length === 1 ? 'einen Messwert' : `${names.length} Messwerte`}`,
};

const own: { readonly [S in Stage]?: Phrases } = {
  need: { group: (names) => `kommt von ${noun('group', 'dat', names)}` },
  value: {
    group: (names, { need }) => {
      const of = `${names.length === 1 ? 'der Dialoggruppe' : 'der Dialoggruppen'} ${list(names, false)}`;
      return need ? `antwortet auf ${noun('need', 'acc', need)} ${of}` : `ist für ${noun('group', 'acc', names)} da`;
    },
  },
  goal: {
    group: (names, all) => `gilt ${noun('group', 'dat', names)}${withNeeds(all)}`,
    value: (names) =>
      `wird ${names.length === 1 ? `vom Mehrwert ${list(names, true)}` : `von ${noun('value', 'dat', names)}`} getragen`,
  },
  swotItem: { goal: (names) => `zählt für ${noun('goal', 'acc', names)}` },
  tows: {
    swotItem: (names) => `folgt aus ${noun('swotItem', 'dat', names)}`,
    goal: (names) => `zählt für ${noun('goal', 'acc', names)}`,
  },
  measure: {
    group: (names, all) => `richtet sich an ${noun('group', 'acc', names)}${withNeeds(all)}`,
    value: (names) => `bringt ${noun('value', 'acc', names)}`,
  },
  metric: { goal: (names) => `zeigt den Weg ${to('goal', names)}` },
  measurement: { goal: (names) => `zeigt den Weg ${to('goal', names)}` },
  learning: {
    goal: (names) => `betrifft ${noun('goal', 'acc', names)}`,
    measure: (names) => `kommt aus der Arbeit an ${noun('measure', 'dat', names)}`,
    metric: (names) => `stützt sich auf ${noun('metric', 'acc', names)}`,
  },
};

const without = (missing: readonly Stage[]): string => `noch ohne ${and(missing.map((stage) => nouns[stage][1]))}`;

/** Why a record is in the plan. */
export function upward(told: Told): string {
  const { stage, typeName, name, names, missing } = told;
  const said = spokenOf(told, 'up');
  if (stage === null) {
    const nominatives = said.map((each) => noun(each, 'nom', names[each] ?? []));
    if (said.length === 0) return `Hinter ${quoted(name)} (${typeName}) steht noch nichts.`;
    const several = said.length > 1 || (said[0] && (names[said[0]]?.length ?? 0) > 1);
    return `Hinter ${quoted(name)} (${typeName}) ${several ? 'stehen' : 'steht'} ${and(nominatives)}.`;
  }
  const [gender, one] = nouns[stage];
  if (said.length + missing.length === 0)
    return `${capital(articles[gender].bei)} ${one} ${quoted(name)} beginnt der Faden.`;
  const phrases = said.map((each) => {
    const say = own[stage]?.[each] ?? common[each];
    return say?.(names[each] ?? [], names) ?? '';
  });
  const all = [...phrases, ...(missing.length > 0 ? [`ist ${without(missing)}`] : [])];
  const subject = `${articles[gender].nom} ${one} ${quoted(name)}`;
  return `${capital(subject)} ${and(all)}.`;
}

/** What follows from a record. */
export function downward(told: Told): string {
  const { stage, typeName, name, names, missing } = told;
  const said = spokenOf(told, 'down');
  const [gender, one] = stage ? nouns[stage] : (['f', ''] as const);
  const from = stage ? `${articles[gender].von} ${one} ${quoted(name)}` : `von ${quoted(name)} (${typeName})`;
  const start = capital(from);
  const rest = missing.length > 0 ? without(missing) : '';
  if (said.length > 0) {
    const way = and(said.map((each) => to(each, names[each] ?? [])));
    return `${start} führt der Faden ${way}${rest && `; ${rest}`}.`;
  }
  if (rest) return `${start} führt der Faden nicht weiter: ${rest}.`;
  return stage
    ? `${capital(articles[gender].bei)} ${one} ${quoted(name)} endet der Faden vorerst.`
    : `Bei ${quoted(name)} (${typeName}) endet der Faden vorerst.`;
}
