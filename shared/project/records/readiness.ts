import { defineRecord } from '../define-record';
import { line, number, oneOf, scale, text } from '../fields/make';

/** How far control is let go on a topic: one rule for each topic. */
export const readiness = defineRecord(
  'readiness',
  { title: 'topic' },
  {
    topic: line({ chapter: 'rules', needed: true, max: 200 }),
    whoAnswers: oneOf(['anyone', 'named', 'ask_first', 'never'], { chapter: 'rules', needed: true }),
    /** Hours. */
    answerTime: number({ chapter: 'rules', max: 10_000 }),
    /** The pace at which letting go is bearable. */
    pace: scale({ chapter: 'rules' }),
    fear: text({ chapter: 'rules', internal: true }),
  },
);
