import type { RecordTexts } from '../../record-texts';

export const review = {
  one: 'Course check',
  many: 'Course checks',
  add: 'New course check',
  empty: 'No course check yet – when do you sit down together next?',
  untitled: 'Course check without a date',
  why: 'At sea you check the course before you are lost. Stopping something is worth as much as starting something, and the next date belongs to it.',
  example:
    'Upholstery workshop: Rita Blum stops showing finished armchairs and keeps showing what she finds in old padding. A love letter from 1958 surprised everyone.',
  fields: {
    date: { label: 'Date', question: 'When do we look at the course?' },
    people: { label: 'People', question: 'Who is taking part?' },
    next: { label: 'Next date', question: 'When do we look again?' },
    good: { label: 'What went well', question: 'What was good?' },
    surprised: { label: 'What surprised us', question: 'What surprised us?' },
    stop: { label: 'Stop', question: 'What do we stop?' },
    start: { label: 'Start', question: 'What do we start?' },
    keep: { label: 'Keep', question: 'What do we keep?' },
    changes: { label: 'Changes', question: 'Which changes follow from it?' },
  },
} satisfies RecordTexts<'review'>;
