import { defineRecord } from '../define-record';
import { line, link, number, oneOf, scale, text } from '../fields/make';

const relations = ['none', 'knows_us', 'buys', 'regular', 'advocate', 'critic', 'adversary'] as const;

/** A dialogue group: people with whom a relationship is wanted. */
export const group = defineRecord(
  'group',
  { title: 'name', aboutPeople: true },
  {
    name: line({ chapter: 'people', needed: true, core: true, max: 120 }),
    kind: oneOf(
      [
        'customer',
        'prospect',
        'opinion_leader',
        'actor',
        'stakeholder',
        'influencer',
        'employee',
        'applicant',
        'media',
        'association',
        'network',
        'member',
        'partner',
        'neighbour',
        'funder',
        'other',
      ],
      { chapter: 'people', needed: true, core: true },
    ),
    appreciation: text({ chapter: 'people', needed: true, core: true }),
    relationNow: oneOf(relations, { chapter: 'people', needed: true }),
    relationWanted: oneOf(relations, { chapter: 'people', needed: true, core: true }),
    relationWantedText: line({ chapter: 'people', needed: true, core: true }),
    description: text({ chapter: 'people', needed: true }),
    priority: oneOf(['core', 'important', 'watch'], { chapter: 'people', needed: true }),
    priorityReason: line({ chapter: 'people', needed: true }),
    influence: scale({ chapter: 'people', needed: true }),
    affected: scale({ chapter: 'people', needed: true }),
    size: line({ chapter: 'people', max: 160 }),
    sizeNumber: number({ chapter: 'people' }),
    place: line({ chapter: 'people', max: 160 }),
    trustBasis: text({ chapter: 'people' }),
    gift: text({ chapter: 'people' }),
    decisionRole: oneOf(['decides', 'influences', 'uses', 'pays', 'blocks'], { chapter: 'people' }),
    language: text({ chapter: 'people' }),
    barriers: text({ chapter: 'people' }),
    parent: link('group', { chapter: 'people', acyclic: true }),
  },
);
