import type { RecordTexts } from '../../record-texts';

export const goal = {
  one: 'Goal',
  many: 'Goals',
  add: 'New goal',
  empty: 'No goal yet – what should be different for the people you have listened to?',
  untitled: 'Goal without text',
  why: 'Goals take shape only now, after listening. A good goal describes a state, not an activity: then people can discuss whether it has been reached, and not just whether everyone was busy.',
  example:
    'Carpentry firm: after the open workshop, the school leavers of the valley know what a year of apprenticeship with master carpenter Franziska Huber looks like.',
  fields: {
    text: {
      label: 'Goal',
      question: 'What shall be different afterwards?',
      invite: 'One sentence about a state, not about an activity.',
    },
    groups: { label: 'For whom', question: 'With whom shall it be different?' },
    businessGoals: { label: 'Contributes to', question: 'What is it good for?' },
    type: {
      label: 'Type of goal',
      question: 'Is it about the market or about the conversation?',
      options: {
        marketing: 'marketing goal',
        communication: 'communication goal',
      },
    },
    effect: {
      label: 'Effect',
      question: 'Know, feel, do, relate?',
      options: { know: 'know something', feel: 'feel something', do: 'do something', relate: 'feel connected' },
    },
    level: {
      label: 'Effect level',
      question: 'Where does the effect show?',
      options: {
        input: 'inputs',
        internal_output: 'activities',
        external_output: 'outputs',
        direct_outcome: 'out-takes',
        indirect_outcome: 'outcomes',
        outflow: 'impact',
      },
    },
    due: { label: 'Due', question: 'By when?' },
    priority: {
      label: 'Rank',
      question: 'What comes first?',
      options: { must: 'must', should: 'should', could: 'could' },
    },
    owner: { label: 'Owner', question: 'Who stands for it?' },
    notGoal: {
      label: 'Non-goal',
      question: 'What do we explicitly not want?',
      invite: 'What others may expect, but you leave alone.',
    },
  },
} satisfies RecordTexts<'goal'>;
