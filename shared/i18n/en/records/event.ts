import type { RecordTexts } from '../../record-texts';

export const event = {
  one: 'Event',
  many: 'Events',
  add: 'New event',
  empty: 'Nothing noted yet – what surprised you most recently?',
  untitled: 'Event without a title',
  why: 'The more people take part, the more unexpected things happen. That does not upset the plan; it is what makes the plan better.',
  example:
    'Climbing hall: coach Emre Yıldız answers a complaint about worn holds without being asked and invites the guest to help refit them. The guest comes and brings friends.',
  fields: {
    title: {
      label: 'Event',
      question: 'What happened?',
      invite: 'One sentence, as sober as in a logbook.',
    },
    date: { label: 'Date', question: 'When was that?' },
    kind: {
      label: 'Kind',
      question: 'Surprise, disruption or gift?',
      options: {
        surprise: 'surprise',
        disruption: 'disruption',
        idea: 'product idea',
        employee_initiative: 'employee initiative',
        request: 'request',
        praise: 'praise',
        criticism: 'criticism',
        crisis: 'crisis',
        platform_change: 'change of a channel',
        competitor: 'competitor',
      },
    },
    weight: { label: 'Weight', question: 'How weighty is it?' },
    who: { label: 'Who', question: 'Who took part in it?' },
    where: { label: 'Where', question: 'Where did it happen?' },
    reaction: {
      label: 'Reaction',
      question: 'What did we do?',
      invite: '‘Nothing’ is an answer too.',
    },
    reactionBy: { label: 'Reaction by', question: 'Who reacted?' },
    hoursToReply: {
      label: 'Hours to reply',
      question: 'How fast did we react?',
    },
    affects: {
      label: 'Affects',
      question: 'Which part of the plan does it touch?',
    },
  },
} satisfies RecordTexts<'event'>;
