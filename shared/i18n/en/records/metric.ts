import type { RecordTexts } from '../../record-texts';

export const metric = {
  one: 'Metric',
  many: 'Metrics',
  add: 'New metric',
  empty: 'No metric yet – how would you notice in daily work that it has an effect?',
  untitled: 'Metric without a name',
  why: 'Effect does not show in numbers alone; a sentence nobody used to say is a sign too. What matters is that start and target are written down beforehand: that way you learn instead of explaining afterwards.',
  example:
    'Bookshop: Helga Sommer counts how many orders begin with the words ‘You showed us that one’ – at the start there are none.',
  fields: {
    name: {
      label: 'Metric',
      question: 'What shows effect?',
      invite: 'A number or a sign in words – both count.',
    },
    goal: { label: 'For goal', question: 'Which goal does it belong to?' },
    level: {
      label: 'Effect level',
      question: 'At which level does it measure?',
      options: {
        input: 'inputs',
        internal_output: 'activities',
        external_output: 'outputs',
        direct_outcome: 'out-takes',
        indirect_outcome: 'outcomes',
        outflow: 'impact',
      },
    },
    method: {
      label: 'Method',
      question: 'How do we arrive at the value?',
      invite: 'Platform figures, counting by hand, survey, conversation, sales data.',
    },
    baseline: {
      label: 'Baseline',
      question: 'Where are we today?',
      invite: 'Words count too: ‘hardly known’.',
    },
    target: { label: 'Target', question: 'Where do we want to be?' },
    unit: { label: 'Unit', question: 'What do we count?' },
    due: { label: 'Due', question: 'By when do we want to be there?' },
    direction: {
      label: 'Direction',
      question: 'Should the value rise, fall or stay?',
      options: {
        up: 'rise',
        down: 'fall',
        keep: 'stay',
        range: 'stay within a range',
      },
    },
    rhythm: {
      label: 'Rhythm',
      question: 'How often do we check?',
      options: { weekly: 'weekly', monthly: 'monthly', quarterly: 'quarterly' },
    },
    responsible: { label: 'Responsible', question: 'Who measures?' },
  },
} satisfies RecordTexts<'metric'>;
