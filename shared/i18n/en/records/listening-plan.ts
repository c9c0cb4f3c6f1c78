import type { RecordTexts } from '../../record-texts';

export const listeningPlan = {
  one: 'Listening plan',
  many: 'Listening plans',
  add: 'New listening plan',
  empty: 'No listening plan yet – who keeps an ear on which place?',
  untitled: 'Listening plan without a place',
  why: 'Listening does not end with the analysis. Once it is settled who keeps listening where, the team hears of changes while they are still small.',
  example:
    'Travel agency: Nadja Kurz reads along among solo travellers and watches for the word ‘actually’. That is how she noticed the wish for rooms without a surcharge.',
  fields: {
    channel: { label: 'Channel', question: 'Where do we keep listening?' },
    person: { label: 'Listener', question: 'Who stays with it?' },
    rhythm: {
      label: 'Rhythm',
      question: 'How often does this person listen in?',
      options: { daily: 'daily', weekly: 'weekly', monthly: 'monthly' },
    },
    keywords: { label: 'Keywords', question: 'Which words do we watch for?' },
  },
} satisfies RecordTexts<'listeningPlan'>;
