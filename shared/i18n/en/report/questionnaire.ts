import type { ReportTexts } from '../../../report/texts';

const ask = [
  'Which people do you have most to do with here?',
  'What do they ask you again and again?',
  'What do they thank you for, and what annoys them?',
  'What would they say about us when we are not there?',
  'Where do these people talk with each other, in town and online?',
  'What are we really good at without making a fuss about it?',
  'Which small story from everyday work do you like to tell?',
  'What would be missing if we did not exist?',
  'What should we never do?',
  'What would you like to take part in, and what do you need for it?',
] as const;

/** The questionnaire for staff and others who know the house: no jargon, a quarter of an hour. */
export const questionnaire: Pick<ReportTexts, 'questionnaire'> = {
  questionnaire: {
    intro: (_du, client) =>
      `We are thinking about how ${client === '' ? 'we can' : `${client} can`} get into conversation with the people who matter to us. For that we need your view, because you know things nobody else knows. There are no right or wrong answers. Leave out what you would rather not answer. It takes about a quarter of an hour; a few words are enough.`,
    onScreen: () => 'You can answer with a pen or on screen: just click below the question.',
    perspective: () => 'From which point of view are you answering?',
    views: {
      leadership: 'I lead or decide here.',
      employee: 'I work or help here.',
      stakeholder: 'I do not belong here but am connected from outside.',
      consultant: 'I advise.',
    },
    questions: 'Questions',
    ask: { du: ask, sie: ask },
    statements: 'Do you agree?',
    statementsIntro: () =>
      'Tick how true each statement is from your point of view: 1 means not at all, 5 means completely.',
    statementsDescription: 'Each statement with boxes from 1 to 5 and “don’t know”.',
    statement: 'Statement',
    dontKnow: 'don’t know',
    free: () => 'What else would you like to tell us?',
    consent: 'What happens with the answers',
    consentText: (_du, floor) =>
      [
        'Taking part is voluntary, and no name is needed. Only those who work out the strategy read the questionnaires. Answers are shown taken together, for each point of view.',
        floor === '1'
          ? 'The team shows them from a single answer on, so whoever answers alone may be recognised.'
          : `For people who work or help here or are connected from outside, they appear only once at least ${floor} people with the same point of view have answered. Leadership and advisers speak for themselves: their answers appear even if only one person has answered.`,
        'After that the questionnaires are destroyed.',
      ].join(' '),
    agree: 'I agree that my answers are used in this way.',
    back: 'Please return to, by when:',
  },
};
