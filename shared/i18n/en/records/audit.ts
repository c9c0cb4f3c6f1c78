import type { RecordTexts } from '../../record-texts';

export const audit = {
  one: 'Existing account',
  many: 'Existing accounts',
  add: 'Add an account',
  empty: 'No account yet – what exists already, even if nobody looks after it any more?',
  untitled: 'Account without a channel',
  why: 'There is almost always something there: a deserted account, a password with a former colleague. A sober look keeps new things from being built on forgotten ones.',
  example:
    'Guest house: two profiles bear the name of the house, and one of them belongs to a former cook. Landlady Vroni Ebner asks him kindly for it and merges the two.',
  fields: {
    channel: { label: 'Channel', question: 'Where is there something already?' },
    access: {
      label: 'Access',
      question: 'Who has access?',
      options: { ok: 'settled', private: 'through a private account only', unknown: 'unknown' },
    },
    verdict: {
      label: 'Verdict',
      question: 'What becomes of the account?',
      options: { keep: 'keep', improve: 'improve', merge: 'merge', close: 'close' },
    },
    verdictReason: { label: 'Reason', question: 'Why this verdict?' },
    handle: { label: 'Name of the account', question: 'Under which name can it be found?' },
    owner: { label: 'In charge', question: 'Who owns the account today?' },
    since: { label: 'Since', question: 'Since when has the account existed?' },
    figures: {
      label: 'Figures',
      question: 'What does it look like today?',
      parts: {
        followers: { label: 'Followers' },
        postsPerMonth: { label: 'Posts a month' },
        reactionsPerPost: { label: 'Reactions per post' },
        repliesWithinHours: { label: 'Replies after hours' },
        date: { label: 'Read off on' },
      },
    },
    best: { label: 'What went well', question: 'What was well received?' },
    worst: { label: 'What went badly', question: 'What was not well received?' },
  },
} satisfies RecordTexts<'audit'>;
