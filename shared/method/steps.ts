import type { RecordType } from '../project/record-types';

/** The stations of the path: the frame, then the five steps of the method. */
export const stepIds = ['frame', 'people', 'listening', 'situation', 'idea', 'learning'] as const;
export type StepId = (typeof stepIds)[number];

export interface Step {
  readonly id: StepId;
  /** 1 to 5; the frame has none. */
  readonly number: number | null;
  /** What the step is about, in the order of the work. */
  readonly records: readonly RecordType[];
  /** Rarely used records; they stand under „Mehr“ and are missing nowhere. */
  readonly more: readonly RecordType[];
  /** Records of an earlier step that are looked at again here. */
  readonly again: readonly RecordType[];
}

/** Which records stand where, in which order. People come before channels, listening before goals. */
export const steps: readonly Step[] = [
  { id: 'frame', number: null, records: ['person'], more: ['source', 'question', 'freeChapter'], again: [] },
  { id: 'people', number: 1, records: ['group', 'actor', 'interest', 'presence'], more: ['relation'], again: [] },
  {
    id: 'listening',
    number: 2,
    records: ['channel', 'experience', 'observation', 'need', 'supply', 'value'],
    more: ['listeningPlan', 'community', 'commStyle', 'check'],
    again: [],
  },
  {
    id: 'situation',
    number: 3,
    records: ['businessGoal', 'goal', 'fit', 'audit', 'swotItem', 'rating', 'tows', 'usp'],
    more: ['resource', 'readiness', 'competitor', 'positioning', 'workshop'],
    again: ['group'],
  },
  {
    id: 'idea',
    number: 4,
    records: ['idea', 'vision', 'message', 'tone', 'channelRole', 'phase', 'measure'],
    more: ['belief', 'principle', 'pillar', 'format', 'calendarEntry', 'guideline', 'escalation'],
    again: [],
  },
  {
    id: 'learning',
    number: 5,
    records: ['metric', 'measurement', 'event', 'learning', 'change', 'review'],
    more: ['experiment', 'pulse'],
    again: [],
  },
];

/** The step in which a type of record is at home. */
export function stepOf(type: RecordType): Step {
  const step = steps.find(({ records, more }) => records.includes(type) || more.includes(type));
  if (!step) throw new Error(`No step holds ${type}`);
  return step;
}

/** Whether a type stands under „Mehr“ of its step. */
export function isRare(type: RecordType): boolean {
  return stepOf(type).more.includes(type);
}
