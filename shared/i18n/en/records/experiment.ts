import type { RecordTexts } from '../../record-texts';

export const experiment = {
  one: 'Experiment',
  many: 'Experiments',
  add: 'New experiment',
  empty: 'No experiment yet – what could you try on a small scale before planning it on a big one?',
  untitled: 'Experiment without a hypothesis',
  why: 'A small experiment costs little and ends long debates. What matters is to say beforehand what will tell you that it worked.',
  example:
    'Ice-cream parlour: for a month Luca Ferrari lets children choose the name of the special flavour. It has worked if parents order it by name without looking at the menu.',
  fields: {
    hypothesis: {
      label: 'Hypothesis',
      question: 'What do we try on a small scale?',
      invite: 'Start with ‘We believe that …’.',
    },
    period: { label: 'Period', question: 'How long do we try it?' },
    successSign: { label: 'Sign of success', question: 'What will show that it worked?' },
    result: {
      label: 'Result',
      question: 'Did it work?',
      options: { yes: 'yes', partly: 'partly', no: 'no', open: 'still open' },
    },
    measure: { label: 'Measure', question: 'Which measure does the experiment belong to?' },
    learning: { label: 'Lesson', question: 'What did it teach us?' },
  },
} satisfies RecordTexts<'experiment'>;
