/** Who knows which channel from own practice, and two weeks to get to know one. */
export const practice = {
  label: 'Practice by person and channel',
  lead: 'Who knows which place from own practice?',
  keys: 'Arrow keys go from cell to cell, the figures 0 to 4 say how well somebody knows the place, Delete takes the answer back, Enter leads to the proof.',
  people: 'Person',
  noPeople: 'Nobody of the team has been entered yet.',
  toPeople: 'Enter those involved',
  noChannels: 'No place yet. Where do people talk?',
  toChannels: 'Enter a channel',
  cell: (person: string, channel: string, level: string) => `${person}, ${channel}: ${level}`,
  notYet: 'not asked yet',
  lacking: 'without practice',
  practising: 'being practised',
  lackingWhy: (people: string) =>
    people === ''
      ? 'We want to take part here, yet nobody responsible knows the place from own practice.'
      : `We want to take part here; responsible: ${people}. Own practice is still missing.`,
  practisingWhy: 'We want to take part here; the practice for it is in the plan.',
  count: (n: number) =>
    n === 1
      ? 'In 1 place we want to take part although nobody responsible knows it from own practice.'
      : `In ${n} places we want to take part although nobody responsible knows them from own practice.`,
  responsible: 'responsible',
  since: 'Since when',
  proof: 'Proof',
  proofInvite: 'What shows it?',
  open: 'Open entry',
  twoWeeks: 'Practise for two weeks',
  path: {
    title: (channel: string) => `Practise for two weeks: ${channel}`,
    lead: 'First read, then answer, then take part, last a post of one’s own. Four measures come of it; each can be changed afterwards.',
    start: 'First day',
    who: 'Who practises?',
    nobody: 'still open',
    from: (start: string, end: string) => `${start} to ${end}`,
    forGroups: (groups: string) => `For: ${groups}`,
    noGroups: 'No group is known to be here yet.',
    forGoals: (goals: string) => `Serves: ${goals}`,
    noGoals: 'No goal names these groups yet; that can be added at the measures.',
    add: 'Add four measures',
    added: 'Four measures for practice are in the plan.',
  },
} as const;
