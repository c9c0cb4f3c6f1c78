import { evidenceSentence } from '../evidence';

/** Quiet notes beside questions: what the plan itself knows about them. */
export const notes = {
  evidence: evidenceSentence,
  hearing: {
    heard: 'heard',
    unheard: 'not heard yet',
    nobody: 'for nobody yet',
    missing: (group: string, observations: number, minObservations: number, places: number, minPlaces: number) =>
      `${group}: ${observations} of ${minObservations} observations, ${places} of ${minPlaces} places`,
    more: (n: number) => (n === 1 ? 'and one more group' : `and ${n} more groups`),
    unheardNote: 'The goal may stay. What people say about it is still missing:',
    heardNote: 'The people it is about have been heard.',
    toObservations: 'Note an observation',
  },
  rhythm: {
    questions: [
      'When have we seen life here ourselves?',
      'What can still be done gladly in a full week?',
      'How do people there notice that it becomes too much or too little for them?',
    ],
    observed: 'Observed in this project',
    nothing: 'Nothing about this has been observed in this project yet.',
    noChannel: 'As soon as a channel is named, what was observed there stands here.',
    more: (n: number) => (n === 1 ? 'and one more observation' : `and ${n} more observations`),
  },
  respect: {
    hint: (found: string, instead: string) =>
      `Would people like to read “${found}” about themselves? It could also be said like this: ${instead}.`,
  },
  liking: {
    before: 'Noted before the first observation was recorded.',
    after:
      'This person joined the plan only after the first observation. The liking still counts, yet it can no longer be told from what was heard.',
    unknown:
      'Something was changed here since the first observation. Whether the liking stood here before can no longer be told.',
    invite: 'Nobody has listened yet: a good moment to speak likings out.',
  },
  balance: {
    unknown: 'Cannot be compared yet: it is not known where the people are or where the hours go.',
    scales: (presence: string, effort: string) => `People here: ${presence}%. Effort here: ${effort}%.`,
    all: 'All channels side by side',
  },
} as const;
