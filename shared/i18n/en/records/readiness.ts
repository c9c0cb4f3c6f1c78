import type { RecordTexts } from '../../record-texts';

export const readiness = {
  one: 'Readiness',
  many: 'Readiness to let go',
  add: 'New topic',
  empty: 'No topic yet – what may anyone in the team answer without asking first?',
  untitled: 'Readiness without a topic',
  why: 'Giving up control is hard, above all for houses that have grown over the years. A clear rule for each topic takes the fear away: it shows the team its freedom and those in charge their limits.',
  example:
    'Home care service: everyone may write about daily life on the rounds, nobody about relatives. Owner Ralf Timm feared gossip; after his first ride as a passenger he gave in.',
  fields: {
    topic: { label: 'Topic', question: 'Which topic is it about?' },
    whoAnswers: {
      label: 'Who answers',
      question: 'Where do we let go, and where not?',
      options: {
        anyone: 'anyone in the team',
        named: 'named people',
        ask_first: 'whoever has asked first',
        never: 'nobody',
      },
    },
    answerTime: { label: 'Answer time in hours', question: 'How long may an answer take?' },
    pace: { label: 'Pace', question: 'How fast can you bear to let go?' },
    fear: { label: 'Fear', question: 'What do we fear?', invite: 'Stays in the team.' },
  },
} satisfies RecordTexts<'readiness'>;
