import type { RecordTexts } from '../../record-texts';

export const channelRole = {
  one: 'Channel role',
  many: 'Channel roles',
  add: 'New channel role',
  empty: 'No channel role yet – which place shall do what, and for whom?',
  untitled: 'Channel role without a channel',
  why: 'A channel without a task becomes a burden. Only if you can say whom it is for, what happens there and who answers can you also say when it is enough.',
  example:
    'Town library: on Mastodon librarian Olaf Brinkmann listens to the volunteers who mend books. Advertising for readings has no place there.',
  fields: {
    channel: { label: 'Channel', question: 'Which channel is it about?' },
    groups: { label: 'For whom', question: 'For whom are we there?' },
    role: {
      label: 'Role',
      question: 'What is our role there?',
      options: { listen: 'listen', meet: 'meet people', serve: 'help', show: 'show', host: 'be the host' },
    },
    purpose: { label: 'Task', question: 'What task does this channel have?' },
    reason: { label: 'Reason', question: 'Why there of all places?', invite: 'From the people, not from liking.' },
    responsible: { label: 'Responsible', question: 'Who answers for it?' },
    tone: { label: 'Tone', question: 'How do we sound in this place?' },
    frequency: {
      label: 'Frequency',
      question: 'How often do we speak up?',
      invite: 'What you can do gladly and well – no rule from outside holds here.',
      parts: { n: { label: 'Number' }, per: { label: 'Per', options: { day: 'day', week: 'week', month: 'month' } } },
    },
    tools: { label: 'Tools', question: 'What do we work with?' },
    expected: {
      label: 'Expected contributions',
      question: 'What is coming our way?',
      parts: { perWeek: { label: 'Contributions a week' }, minutesEach: { label: 'Minutes per answer' } },
    },
    deputy: { label: 'Deputy', question: 'Who stands in?' },
    answerTime: { label: 'Answer time in hours', question: 'After how many hours shall there be an answer?' },
  },
} satisfies RecordTexts<'channelRole'>;
