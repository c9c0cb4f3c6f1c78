import type { RecordTexts } from '../../record-texts';

export const measurement = {
  one: 'Measurement',
  many: 'Measurements',
  add: 'New measurement',
  empty: 'No measurement yet – when did you last look?',
  untitled: 'Measurement without a metric',
  why: 'A single value says little, a row tells a story. A sentence beside it keeps what was going on that day – otherwise everybody puzzles over the peak later.',
  example:
    'Cheese dairy: Urs Gämperle counts the questions about the ripening cellar. In July there are twice as many; beside it stands ‘hiking magazine wrote about us’.',
  fields: {
    metric: { label: 'Metric', question: 'Which metric was measured?' },
    date: { label: 'Date', question: 'On which day was it measured?' },
    value: { label: 'Value', question: 'What was the value?' },
    comment: { label: 'Comment', question: 'What does the value say?' },
  },
} satisfies RecordTexts<'measurement'>;
