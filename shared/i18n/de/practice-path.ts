import type { PracticeWords } from '../../red-thread/practice-path';

/** What stands in the measures of a practice path; said to nobody, because it goes into the plan. */
export const practicePath: PracticeWords = {
  read: {
    title: (channel) => `${channel}: mitlesen und Sitten notieren`,
    description:
      'Nur lesen. Welche Worte fallen, worüber wird gelacht, was gilt als unhöflich? Was auffällt, kommt als Beobachtung in den Plan.',
  },
  comment: {
    title: (channel) => `${channel}: Beiträge anderer kommentieren`,
    description:
      'Als Mensch unter eigenem Namen antworten, ohne für das Haus zu werben. Welche Antwort wird freundlich aufgenommen?',
  },
  takePart: {
    title: (channel) => `${channel}: in Gesprächen mitreden`,
    description: 'Fragen beantworten, nachfragen, weiterhelfen. Wer kennt sich hier aus, und wem hört man zu?',
  },
  post: {
    title: (channel) => `${channel}: einen eigenen Beitrag wagen`,
    description:
      'Einen Beitrag schreiben, der etwas gibt und um nichts bittet. Danach gemeinsam ansehen, was zurückkam.',
  },
};
