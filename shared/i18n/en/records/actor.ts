import type { RecordTexts } from '../../record-texts';

export const actor = {
  one: 'Actor',
  many: 'Actors',
  add: 'New actor',
  empty: 'No single voice yet – whom do the people you care about listen to?',
  untitled: 'Actor without a name',
  why: 'Behind every group stand single voices others trust. If you know and respect them before you want anything from them, you win partners and not just reach.',
  example:
    'Winery: the walking guide Beate Kolb writes about old vine terraces. Winegrower Leo Arnold joined two of her tours before he first spoke to her.',
  fields: {
    name: {
      label: 'Person or organisation',
      question: 'Who exactly?',
      invite: 'Stays in the team unless you decide otherwise.',
    },
    kind: {
      label: 'Kind',
      question: 'In which role do we meet them?',
      options: {
        influencer: 'influencer',
        blogger: 'blog',
        journalist: 'journalism',
        stakeholder: 'stakeholder',
        association: 'association',
        club: 'club',
        authority: 'public authority',
        customer_voice: 'voice among customers',
        partner: 'partner',
        employee_voice: 'voice in the team',
        competitor: 'competitor',
      },
    },
    topics: { label: 'Topics', question: 'What do they talk about?' },
    attitude: {
      label: 'Attitude to us',
      question: 'What do they think of us?',
      options: {
        opposed: 'opposed to us',
        sceptical: 'sceptical',
        neutral: 'neutral',
        friendly: 'well disposed',
        friend: 'a friend',
        unknown: 'unknown',
      },
    },
    contact: {
      label: 'State of contact',
      question: 'How far has the contact come?',
      options: {
        none: 'none yet',
        listening: 'we listen',
        followed: 'we follow',
        first_contact: 'first contact',
        exchange: 'in exchange',
        cooperation: 'cooperation',
        ended: 'ended',
      },
    },
    contactPerson: { label: 'Keeps contact', question: 'Which of us keeps the contact?' },
    groups: { label: 'Speaks to', question: 'Whom do they reach?' },
    channels: {
      label: 'Channels',
      question: 'Where are they active?',
      add: 'Add a channel',
      entry: {
        channel: { label: 'Channel' },
        handle: { label: 'Name or address there' },
        reach: { label: 'Reach' },
        seen: { label: 'Last seen on' },
      },
    },
    style: {
      label: 'Style',
      question: 'How do they speak?',
      invite: 'What matters to them, and what would they never say?',
    },
    fit: { label: 'Fit', question: 'Do they fit our values?' },
    fitText: { label: 'Fit in words', question: 'What tells us that it fits, or does not?' },
    exchange: { label: 'Mutual benefit', question: 'What is in it for them?', invite: 'Start with their side.' },
    disclosure: {
      label: 'Disclosure',
      question: 'Must advertising be labelled?',
      options: { no: 'no', ad: 'label as advertising', unclear: 'still unclear' },
    },
  },
} satisfies RecordTexts<'actor'>;
