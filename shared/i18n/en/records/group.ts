import type { RecordTexts } from '../../record-texts';

const relations = {
  none: 'no relationship',
  knows_us: 'knows us',
  buys: 'buys from us',
  regular: 'keeps coming back',
  advocate: 'recommends us',
  critic: 'is critical of us',
  adversary: 'works against us',
} as const;

export const group = {
  one: 'Dialogue group',
  many: 'Dialogue groups',
  add: 'New dialogue group',
  empty: 'No group yet – who comes to mind first when you think of a good conversation?',
  untitled: 'Dialogue group without a name',
  why: 'It begins with people, not with channels. Anyone who can say what they honestly value in a group speaks to it differently – without that respect no plan will help.',
  example:
    'Physiotherapy practice: for Lena Vogt the coaches of the local sports clubs are a core group. They send injured players on and know before anyone else where it hurts.',
  fields: {
    name: {
      label: 'Dialogue group',
      question: 'With whom do we want a relationship?',
      invite: 'Call people what they would call themselves.',
    },
    kind: {
      label: 'Kind',
      question: 'What connects this group to us?',
      options: {
        customer: 'customer',
        prospect: 'prospect',
        opinion_leader: 'opinion leader',
        actor: 'actor',
        stakeholder: 'stakeholder',
        influencer: 'influencer',
        employee: 'employees',
        applicant: 'applicants',
        media: 'press/media',
        association: 'interest group',
        network: 'network',
        member: 'member',
        partner: 'partner',
        neighbour: 'neighbourhood',
        funder: 'funder/donor',
        other: 'other',
      },
    },
    appreciation: {
      label: 'Appreciation',
      question: 'What do we honestly value in them?',
      invite: 'Think of one single person in the group: what do you like about them?',
    },
    relationNow: {
      label: 'Relationship today',
      question: 'Where do we stand with each other today?',
      options: relations,
    },
    relationWanted: {
      label: 'Relationship wanted',
      question: 'What should the relationship be in a year?',
      options: relations,
    },
    relationWantedText: {
      label: 'Relationship wanted, in one sentence',
      question: 'What will then be different between us?',
      invite: 'A sentence the group itself would put its name to.',
    },
    description: {
      label: 'Description',
      question: 'How do they live, work and decide?',
      invite: 'What they do says more than age and income.',
    },
    priority: {
      label: 'Priority',
      question: 'Whom do we need first?',
      options: { core: 'core', important: 'important', watch: 'watch' },
    },
    priorityReason: {
      label: 'Reason',
      question: 'Why does the group stand in this place?',
    },
    influence: {
      label: 'Influence',
      question: 'How strong is their influence on us?',
    },
    affected: {
      label: 'Affectedness',
      question: 'How strong is our effect on them?',
    },
    size: {
      label: 'Size',
      question: 'About how many are there?',
      invite: 'With a source, if you have one.',
    },
    sizeNumber: {
      label: 'Size as a number',
      question: 'Which number comes closest?',
    },
    place: { label: 'Place', question: 'Where are they at home?' },
    trustBasis: {
      label: 'Basis of trust',
      question: 'What builds trust and liking?',
    },
    gift: {
      label: 'What we give first',
      question: 'What do we give before we ask for anything?',
      invite: 'Something that helps them even if no order ever comes of it.',
    },
    decisionRole: {
      label: 'Role in decisions',
      question: 'What part do they play when it comes to us?',
      options: {
        decides: 'decides',
        influences: 'influences',
        uses: 'uses',
        pays: 'pays',
        blocks: 'can block',
      },
    },
    language: {
      label: 'Language and wording',
      question: 'In what words do they speak?',
      invite: 'Collect words and sentences you really heard.',
    },
    barriers: {
      label: 'Barriers',
      question: 'What keeps them away?',
      invite: 'Anything that makes it hard to read, hear or get there belongs here too.',
    },
    parent: { label: 'Part of', question: 'Do they belong to a bigger group?' },
  },
} satisfies RecordTexts<'group'>;
