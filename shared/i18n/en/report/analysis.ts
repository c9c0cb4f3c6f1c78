import type { ReportTexts } from '../../../report/texts';
import { ended } from '../../ended';

/** People, goals and positioning. */
export const analysis: Pick<ReportTexts, 'people' | 'goals' | 'positioning'> = {
  people: {
    intro: () => 'It begins with the people we want a relationship with, and with what we value in them.',
    overview: 'Dialogue groups at a glance',
    overviewDescription: 'Kind, priority, number and relationship of each dialogue group, the most important first.',
    number: 'Number',
    relation: 'Relationship today → wanted',
    profile: (name) => `Profile: ${name}`,
    profileDescription: (name) => ended(`Profile of the dialogue group ${name}`),
    appreciation: 'What we value',
    kindAndRank: 'Kind and priority',
    influence: 'Their influence and our effect',
    influenceGrid: 'The influence of the groups and our effect on them, in brackets from 1 to 5',
    influenceIntro: 'How strongly each group influences us, and how strongly what we do affects it.',
    influenceDescription:
      'Each group stands in one of nine fields: upwards grows its influence on us, to the right our effect on it. In brackets both values in this order.',
    closeInterplay: 'Close interplay',
    easyToOverlook: 'Easy to overlook',
    unplaced: (names) => ended(`Not yet placed, because one of the two values is missing: ${names}`),
    theirInfluence: 'Their influence on us',
    ourEffect: 'Our effect on them',
    interests: 'What they want to achieve themselves',
    online: 'Where they are, online and on site',
    presence: 'Where people are',
    presenceIntro: 'We go where people already are. The shares show how each group is spread over its places.',
    presenceCaption: 'Shares of the places by group',
    presenceDescription: 'For each group the share of each place in per cent, the strongest places first.',
    elsewhere: 'other places',
    actors: 'Individual voices and connections',
    actorsIntro:
      'Some people and organisations shape the conversation. We respect them as partners in conversation, not as advertising space.',
    actorsCaption: 'People and organisations with a voice of their own',
    actorsDescription:
      'Each actor with kind, groups, channels, topics, style, attitude, fit, contact and mutual benefit.',
    actor: 'Who',
    reaches: 'For whom and where',
    reach: (count) => `reach ${count}`,
    seen: (date) => `seen ${date}`,
    topicsAndStyle: 'Topics and style',
    standing: 'Attitude and contact',
    relationsCaption: 'Who affects whom',
    relationsDescription: 'Each relation with its origin, kind, end and evidence.',
    from: 'From',
    to: 'To',
  },
  goals: {
    number: (index) => `G${index}`,
    intro: () => 'Each goal describes a state, not an activity: what will be different afterwards, and for whom?',
    measured: ['How we will know that a goal has been reached is described in the chapter “', '”.'],
    caption: 'Goals by rank',
    description: 'Each goal with group, type, effect, effect level, date, rank and owner.',
    forWhom: 'For whom',
    typeAndEffect: 'Type and effect',
    dueAndRank: 'Due, rank, who',
    notGoals: 'Explicitly not a goal',
    business: 'What it is for',
    businessIntro: 'The goals serve what the organisation wants to achieve as a whole.',
    businessGoal: 'Goal of the organisation',
    businessCaption: 'Goals of the organisation and what contributes to them',
    businessDescription: 'Each goal of the organisation with its field and the goals that contribute.',
    contributing: 'Contributing goals',
    fit: 'Our goals and their interests',
    fitIntro: 'Goals last when they match what people want to achieve themselves.',
    fitCaption: (marks) => `Goals and interests compared: ${marks}`,
    fitDescription: 'Each interest beside each goal, with one of four marks.',
    bridgesCaption: 'What connects them',
    bridgesDescription: 'Goals and interests with how they go together and the bridge between them.',
    noBridge: 'Bridge still to be found',
  },
  positioning: {
    intro: () => 'One sentence that can be said aloud and fits nobody else:',
    carriedBy: 'What the sentence rests on',
    carriedByDescription: 'Strengths, needs and added values that carry the USP.',
    strengths: 'Strengths',
    needs: 'Needs',
    values: 'Added values',
    tests: 'The tests',
    testsDescription: 'Each test of the USP with its answer.',
    test: 'Test',
    answer: 'Answer',
    stance: 'What we stand for',
    sentence: (parts) =>
      [
        [
          parts.group === '' ? '' : `For ${parts.group}`,
          parts.need === '' ? '' : `(need: ${parts.need.replace(/[.!]$/, '')})`,
          parts.weAre === '' ? '' : `we are ${parts.weAre}`,
        ]
          .filter((part) => part !== '')
          .join(' '),
        parts.because === '' ? '' : `because ${parts.because}`,
        parts.unlike === '' ? '' : `unlike ${parts.unlike}`,
      ]
        .filter((part) => part !== '')
        .map((part) => part.replace(/[.\s]+$/, ''))
        .join(', ')
        .concat('.'),
  },
};
