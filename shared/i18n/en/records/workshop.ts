import type { RecordTexts } from '../../record-texts';

export const workshop = {
  one: 'Team round',
  many: 'Team rounds',
  add: 'New team round',
  empty: 'No team round yet – who should sit at one table for once?',
  untitled: 'Team round without a date',
  why: '‘It came out of the team’ is evidence in itself. Who was there, what came of it and what stayed open can only be seen later if it is written down at once.',
  example:
    'Dental practice: one Wednesday afternoon everybody plays the patient. Assistant Kim Berger waits herself and notices that nobody looks up.',
  fields: {
    date: { label: 'Date', question: 'When did the round meet?' },
    people: { label: 'People', question: 'Who took part?' },
    method: {
      label: 'Method',
      question: 'How did you work?',
      options: {
        conversation: 'in conversation',
        collecting: 'collected and sorted',
        rating: 'rated',
        change_of_roles: 'with roles exchanged',
        writing: 'everyone writes alone',
        voting: 'voted',
        walk: 'on a walk',
        other: 'otherwise',
      },
    },
    result: { label: 'Result', question: 'What came of it?' },
    openPoints: { label: 'Left open', question: 'What was not settled?' },
  },
} satisfies RecordTexts<'workshop'>;
