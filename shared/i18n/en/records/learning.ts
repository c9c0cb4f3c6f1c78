import type { RecordTexts } from '../../record-texts';

export const learning = {
  one: 'Lesson',
  many: 'Lessons learned',
  add: 'New lesson',
  empty: 'No lesson yet – what would you do differently today than at the beginning?',
  untitled: 'Lesson without text',
  why: 'Only learning turns events into a course. One sentence that records what has come to light and how far it reaches guards against both rushing about and stubbornness.',
  example:
    'Goldsmith: ‘We have learned that couples would rather see Ruth Lang’s workbench than the finished piece.’ The shop-window photographs are dropped.',
  fields: {
    text: {
      label: 'What we have learned',
      question: 'What have we learned?',
      invite: 'Start with ‘We have learned that …’.',
    },
    from: { label: 'Learned from', question: 'What did we learn it from?' },
    reach: {
      label: 'Reach',
      question: 'How far does it reach?',
      options: {
        note: 'just keep in mind',
        adjust_measure: 'adjust the measure',
        adjust_strategy: 'adjust the strategy',
        adjust_goal: 'adjust the goal',
        question_idea: 'question the lead idea',
      },
    },
  },
} satisfies RecordTexts<'learning'>;
