import type { RecordTexts } from '../../record-texts';

export const fit = {
  one: 'Alignment',
  many: 'Alignment of goals',
  add: 'New alignment',
  empty: 'No alignment yet – where do we and the people want the same, and where not?',
  untitled: 'Alignment without a goal',
  why: 'Two wishes meet here: ours and theirs. A contradiction openly named, with a bridge, carries further than an agreement that exists on paper only.',
  example:
    'Day nursery: Doris Hahn wants more parents in the circle of friends, the parents want more free evenings. The bridge: meeting when the children are brought in, with coffee.',
  fields: {
    goal: { label: 'Our goal', question: 'Which goal of ours is it about?' },
    interest: { label: 'Their interest', question: 'Which interest stands opposite?' },
    value: {
      label: 'Relationship',
      question: 'Does our goal fit their interest?',
      options: { shared: 'shared', complementary: 'complementary', neutral: 'neutral', conflict: 'in conflict' },
    },
    bridge: { label: 'Bridge', question: 'What connects both?', invite: 'In a conflict: what would both gain?' },
  },
} satisfies RecordTexts<'fit'>;
