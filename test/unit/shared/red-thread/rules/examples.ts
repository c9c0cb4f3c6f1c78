import { emptyValues } from '../../../../../shared/project/fields/empty';
import type { Frame } from '../../../../../shared/project/frame';
import { frameFields } from '../../../../../shared/project/frame';
import type { RuleCode } from '../../../../../shared/red-thread/finding';
import type { Some } from '../a-plan';

/** A plan in which a rule just finds something, and what would just be enough. */
export interface Example {
  readonly code: RuleCode;
  readonly name: string;
  readonly fires: Some;
  readonly enough: Some;
  readonly frame?: Partial<Frame>;
  /** Of the frame, where the example changes there. */
  readonly enoughFrame?: Partial<Frame>;
  /** Where the decision to leave it open can stand. */
  readonly open: readonly (readonly [record: string, key: string])[];
  readonly level?: 'note';
}

const settings = emptyValues(frameFields).settings;
const year = { start: '2026-01-01', end: '2026-12-31' };
const measure = { status: 'planned', start: '2026-06-01', kind: 'content' } as const;
const weekly = { every: 1, unit: 'week', weekday: null, nth: null, weekParity: null, until: '2026-12-31' } as const;
const effort = (hours: number, person: string | null = null) => [{ id: 'e', person, hours }];
const heard = (id: string, group: string, place: string) => ({
  id,
  place,
  who: [{ type: 'group' as const, id: group }],
});

/** Two channels on which people are half and half; the hours of the first are given, both together take 100. */
const channels = (hours: number): Some => ({
  group: [{ id: 'g', priority: 'watch' }],
  channel: [{ id: 'a' }, { id: 'b' }],
  presence: [
    { id: 'p', group: 'g', channel: 'a', share: 50 },
    { id: 'q', group: 'g', channel: 'b', share: 50 },
  ],
  measure: [
    { id: 'm', ...measure, kind: 'training', channel: ['a'], efforts: effort(hours) },
    { id: 'n', ...measure, kind: 'training', channel: ['b'], efforts: effort(100 - hours) },
  ],
});
const used = { decision: 'own_presence', decisionReason: 'Sie sind dort', decisionGroups: ['g'] } as const;
const practised = (level: 'reader' | 'takes_part', training = false): Some => ({
  group: [{ id: 'g' }],
  person: [{ id: 'p' }],
  channel: [{ id: 'c', ...used }],
  channelRole: [{ id: 'r', channel: 'c', responsible: 'p' }],
  experience: [{ id: 'x', person: 'p', channel: 'c', level }],
  measure: training ? [{ id: 'm', ...measure, kind: 'training', channel: ['c'] }] : [],
});
const goal = { groups: ['g'], businessGoals: ['b'] };
const listening: Some = {
  group: [{ id: 'g' }],
  businessGoal: [{ id: 'b' }],
  channel: [{ id: 'c' }, { id: 'd' }],
  goal: [{ id: 'z', ...goal }],
};
const carried = (cells: readonly (readonly [x: string, y: string, text: string])[]): Some => ({
  group: [
    { id: 'g', priority: 'core' },
    { id: 'h', priority: 'important' },
    { id: 'w', priority: 'watch' },
  ],
  phase: [{ id: 'p' }],
  idea: [{ id: 'i', state: 'chosen', carries: cells.map(([x, y, text]) => ({ x, y, text })) }],
});

export const examples: readonly Example[] = [
  {
    code: 'G01',
    name: 'a core group without a need, once there is an observation',
    fires: { group: [{ id: 'g', priority: 'core' }], observation: [{ id: 'o' }] },
    enough: { group: [{ id: 'g', priority: 'core' }], observation: [{ id: 'o' }], need: [{ id: 'n', group: 'g' }] },
    open: [['g', '*']],
  },
  {
    code: 'G02',
    name: 'intensity 4, not 3',
    fires: { need: [{ id: 'n', intensity: 4 }] },
    enough: { need: [{ id: 'n', intensity: 3 }] },
    open: [['n', '*']],
  },
  {
    code: 'G03',
    name: 'a measure that is only an idea is not active',
    fires: { value: [{ id: 'v' }], measure: [{ id: 'm', kind: 'training', status: 'idea', values: ['v'] }] },
    enough: { value: [{ id: 'v' }], measure: [{ id: 'm', kind: 'training', status: 'planned', values: ['v'] }] },
    open: [['v', '*']],
  },
  {
    code: 'G04',
    name: '2 observations from 2 places, or 3 from 2',
    fires: { ...listening, observation: [heard('o', 'g', 'c'), heard('p', 'g', 'd')] },
    enough: { ...listening, observation: [heard('o', 'g', 'c'), heard('p', 'g', 'd'), heard('q', 'g', 'd')] },
    open: [
      ['z', '*'],
      ['z', 'groups'],
    ],
  },
  {
    code: 'G04',
    name: '3 observations from 1 place, or from 2',
    fires: { ...listening, observation: [heard('o', 'g', 'c'), heard('p', 'g', 'c'), heard('q', 'g', 'c')] },
    enough: { ...listening, observation: [heard('o', 'g', 'c'), heard('p', 'g', 'c'), heard('q', 'g', 'd')] },
    open: [['z', 'groups']],
  },
  {
    code: 'G05',
    name: 'a group in the trash is no group',
    fires: { group: [{ id: 'g', deletedAt: '2026-06-01T08:00:00.000Z' }], goal: [{ id: 'z', groups: ['g'] }] },
    enough: { group: [{ id: 'g' }], goal: [{ id: 'z', groups: ['g'] }] },
    open: [['z', 'groups']],
  },
  {
    code: 'G06',
    name: 'a goal without a goal of the business',
    fires: { goal: [{ id: 'z' }] },
    enough: { businessGoal: [{ id: 'b' }], goal: [{ id: 'z', businessGoals: ['b'] }] },
    open: [['z', 'businessGoals']],
  },
  {
    code: 'G07',
    name: 'a conflict whose bridge is only blanks',
    fires: { fit: [{ id: 'f', value: 'conflict', bridge: ' ' }] },
    enough: { fit: [{ id: 'f', value: 'conflict', bridge: 'Beides' }] },
    open: [['f', 'bridge']],
  },
  {
    code: 'G08',
    name: 'a statement without a goal',
    fires: { swotItem: [{ id: 's' }] },
    enough: { swotItem: [{ id: 's', goals: ['z'] }], goal: [{ id: 'z' }] },
    open: [['s', 'goals']],
  },
  {
    code: 'G09',
    name: 'proven by a weakness',
    fires: {
      usp: [{ id: 'u', sentence: 'Wir', strengths: ['s'], needs: ['n'] }],
      swotItem: [{ id: 's', quadrant: 'W' }],
      need: [{ id: 'n' }],
    },
    enough: {
      usp: [{ id: 'u', sentence: 'Wir', strengths: ['s'], needs: ['n'] }],
      swotItem: [{ id: 's', quadrant: 'S' }],
      need: [{ id: 'n' }],
    },
    open: [['u', 'strengths']],
  },
  {
    code: 'G10',
    name: 'practice 1, not 2',
    fires: practised('reader'),
    enough: practised('takes_part'),
    open: [['c', '*']],
  },
  {
    code: 'G10',
    name: 'a note while they are practising',
    fires: practised('reader', true),
    enough: practised('takes_part', true),
    open: [['c', '*']],
    level: 'note',
  },
  {
    code: 'G11',
    name: 'nobody there and nobody named',
    fires: { channel: [{ id: 'c', decision: 'take_part' }] },
    enough: {
      channel: [{ id: 'c', decision: 'take_part' }],
      group: [{ id: 'g' }],
      presence: [{ id: 'p', group: 'g', channel: 'c' }],
    },
    open: [['c', 'decisionGroups']],
  },
  {
    code: 'G12',
    name: 'a no without people',
    fires: { channel: [{ id: 'c', decision: 'no', decisionReason: 'Kinderkram' }], group: [{ id: 'g' }] },
    enough: {
      channel: [{ id: 'c', decision: 'no', decisionReason: 'Keiner ist dort', decisionGroups: ['g'] }],
      group: [{ id: 'g' }],
    },
    open: [['c', 'decisionGroups']],
  },
  { code: 'G13', name: '30.1 points, not 30.0', fires: channels(80.1), enough: channels(80), open: [['a', '*']] },
  {
    code: 'G13',
    name: '30 points where only 29 are allowed',
    fires: channels(80),
    enough: channels(80),
    frame: { settings: { ...settings, fairness: 29 } },
    enoughFrame: { settings: { ...settings, fairness: 30 } },
    open: [['a', '*']],
  },
  {
    code: 'G14',
    name: 'an idea on the shortlist is not chosen',
    fires: { goal: [{ id: 'z' }], idea: [{ id: 'i', state: 'shortlisted' }] },
    enough: { goal: [{ id: 'z' }], idea: [{ id: 'i', state: 'chosen' }] },
    open: [['i', 'state']],
  },
  {
    code: 'G15',
    name: 'one empty cell of an important group; watched groups need none',
    fires: carried([
      ['g', 'p', 'Brot'],
      ['h', 'p', ' '],
    ]),
    enough: carried([
      ['g', 'p', 'Brot'],
      ['h', 'p', 'Zutat'],
    ]),
    open: [['i', 'carries']],
  },
  {
    code: 'G16',
    name: 'practising needs no goal',
    fires: { measure: [{ id: 'm', ...measure }] },
    enough: { measure: [{ id: 'm', ...measure, kind: 'training' }] },
    open: [['m', 'goals']],
  },
  {
    code: 'G17',
    name: 'a start, and nobody responsible',
    fires: { measure: [{ id: 'm', ...measure }], person: [{ id: 'p' }] },
    enough: { measure: [{ id: 'm', ...measure, responsible: ['p'] }], person: [{ id: 'p' }] },
    open: [['m', 'responsible']],
  },
  {
    code: 'G18',
    name: 'a paused measure is not active, a finished one is',
    fires: { goal: [{ id: 'z' }], measure: [{ id: 'm', status: 'paused', goals: ['z'] }] },
    enough: { goal: [{ id: 'z' }], measure: [{ id: 'm', status: 'done', goals: ['z'] }] },
    open: [['z', '*']],
  },
  {
    code: 'G19',
    name: 'a goal without a metric',
    fires: { goal: [{ id: 'z' }] },
    enough: { goal: [{ id: 'z' }], metric: [{ id: 'k', goal: 'z' }] },
    open: [['z', '*']],
  },
  {
    code: 'G20',
    name: 'an unknown baseline, whatever its capitals; 0 is known',
    fires: { metric: [{ id: 'k', method: 'Zählen', baseline: ' Unbekannt' }] },
    enough: { metric: [{ id: 'k', method: 'Zählen', baseline: 0 }] },
    open: [['k', 'baseline']],
  },
  {
    code: 'G21',
    name: 'an answer is enough, also one that does not know',
    fires: { swotItem: [{ id: 's', raisedBy: ['leadership', 'employee'] }] },
    enough: {
      swotItem: [{ id: 's', raisedBy: ['leadership', 'employee'] }],
      rating: [{ id: 'r', swotItem: 's', perspective: 'stakeholder' }],
    },
    open: [
      ['frame', 'G21'],
      ['frame', 'G21.stakeholder'],
    ],
  },
  {
    code: 'G22',
    name: 'an exception of 2 hours, not of 3',
    fires: {
      person: [{ id: 'p', hoursPerWeek: 5, exceptions: [{ id: 'e', week: '2026-W30', hours: 2 }] }],
      measure: [{ id: 'm', ...measure, repeat: weekly, efforts: effort(3, 'p') }],
    },
    enough: {
      person: [{ id: 'p', hoursPerWeek: 5, exceptions: [{ id: 'e', week: '2026-W30', hours: 3 }] }],
      measure: [{ id: 'm', ...measure, repeat: weekly, efforts: effort(3, 'p') }],
    },
    open: [['p', 'hoursPerWeek']],
  },
  {
    code: 'G22',
    name: '24 hours once, spread over six weeks: 4 are enough, 3.9 are not',
    fires: {
      person: [{ id: 'p', hoursPerWeek: 3.9 }],
      measure: [{ id: 'm', ...measure, start: '2026-08-10', end: '2026-09-19', efforts: effort(24, 'p') }],
    },
    enough: {
      person: [{ id: 'p', hoursPerWeek: 4 }],
      measure: [{ id: 'm', ...measure, start: '2026-08-10', end: '2026-09-19', efforts: effort(24, 'p') }],
    },
    open: [['p', '*']],
  },
  {
    code: 'G23',
    name: 'weight 4, not 3',
    fires: { event: [{ id: 'e', weight: 4 }] },
    enough: { event: [{ id: 'e', weight: 3 }] },
    open: [['e', '*']],
  },
  {
    code: 'G24',
    name: 'yesterday, not today',
    fires: { review: [{ id: 'r', date: '2026-06-01', next: '2026-06-14' }] },
    enough: { review: [{ id: 'r', date: '2026-06-01', next: '2026-06-15' }] },
    frame: { horizon: year },
    open: [['r', 'next']],
  },
  {
    code: 'G24',
    name: 'none at all, once the horizon has begun',
    fires: {},
    enough: {},
    frame: { horizon: { start: '2026-06-15', end: '2026-12-31' } },
    enoughFrame: { horizon: { start: '2026-06-16', end: '2026-12-31' } },
    open: [['frame', 'G24']],
  },
  {
    code: 'G25',
    name: 'a goal due the day after the horizon',
    fires: { goal: [{ id: 'z', due: '2027-01-01' }] },
    enough: { goal: [{ id: 'z', due: '2026-12-31' }] },
    frame: { horizon: year },
    open: [['z', 'due']],
  },
  {
    code: 'G25',
    name: 'a measure that ends the day before its start',
    fires: { measure: [{ id: 'm', ...measure, end: '2026-05-31' }] },
    enough: { measure: [{ id: 'm', ...measure, end: '2026-06-01' }] },
    open: [['m', 'end']],
  },
  {
    code: 'G25',
    name: 'shares of a group that make 99 (a note)',
    fires: {
      group: [{ id: 'g' }],
      channel: [{ id: 'c' }],
      presence: [{ id: 'p', group: 'g', channel: 'c', share: 99 }],
    },
    enough: {
      group: [{ id: 'g' }],
      channel: [{ id: 'c' }],
      presence: [{ id: 'p', group: 'g', channel: 'c', share: 100 }],
    },
    open: [['g', '*']],
    level: 'note',
  },
  {
    code: 'N01',
    name: 'unclear, not done (a note)',
    fires: { check: [{ id: 'k', kind: 'minors', state: 'unclear' }] },
    enough: { check: [{ id: 'k', kind: 'minors', state: 'ok' }] },
    open: [['k', 'state']],
    level: 'note',
  },
];
