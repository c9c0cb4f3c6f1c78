import type { PracticeWords } from '../../red-thread/practice-path';

/** What stands in the measures of a practice path; said to nobody, because it goes into the plan. */
export const practicePath: PracticeWords = {
  read: {
    title: (channel) => `${channel}: read along and note the manners`,
    description:
      'Reading only. Which words are used, what do people laugh about, what counts as rude? Whatever stands out goes into the plan as an observation.',
  },
  comment: {
    title: (channel) => `${channel}: comment on what others post`,
    description:
      'Answering as a person, under one’s own name, without advertising for the house. Which answer is received kindly?',
  },
  takePart: {
    title: (channel) => `${channel}: take part in conversations`,
    description:
      'Answering questions, asking back, helping on. Who knows their way around here, and who is listened to?',
  },
  post: {
    title: (channel) => `${channel}: dare a first post of one’s own`,
    description: 'Writing one post that gives something and asks for nothing. Then looking together at what came back.',
  },
};
