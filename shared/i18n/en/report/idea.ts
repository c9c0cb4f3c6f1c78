import type { ReportTexts } from '../../../report/texts';
import { counted } from '../../counted';
import { ended } from '../../ended';

/** Lead idea and strategy. */
export const idea: Pick<ReportTexts, 'idea'> = {
  idea: {
    intro: () => 'What people need and what only we can give grow into one idea that carries everything.',
    leadIdea: 'Our lead idea',
    boxDescription: (title) => ended(`Image, state and roots of the lead idea ${title}`),
    carriesIntro: 'A lead idea holds up if it yields an example of its own for each group in each phase.',
    carriesCaption: (title) => `Examples by phase: ${title}`,
    carriesDescription: (title) => ended(`One example per phase and dialogue group for the lead idea ${title}`),
    variants: 'Other variants',
    variantsIntro: 'What we set aside has helped us along too.',
    scores: 'How the people involved see it',
    scoresDescription: 'Each person’s judgement of empathy, courage, reason, vision and enthusiasm.',
    scoresNote: 'These judgements stay in the team.',
    channels: 'Where we are and where not',
    channelsIntro: () =>
      'For each place there is a decision, and the reason for it lies with people. A “no” is a decision too.',
    balance: 'Where the groups are and where the hours go',
    balanceDescription:
      'For each channel the weight of the groups that are there and the share of effort, both in per cent.',
    groupsThere: 'weight of the groups there',
    shareEffort: 'share of effort',
    balanceNote: (points, more) =>
      more === ''
        ? `On no channel does the share of effort exceed the weight of the groups there by more than ${counted(points, 'percentage point', 'percentage points')}.`
        : `${ended(`The share of effort exceeds the weight of the groups by more than ${counted(points, 'percentage point', 'percentage points')} here: ${more}`)} Does that match what is meant to grow there?`,
    balanceReckoned:
      'The weight counts what share of each group is there: three times for core groups, twice for important ones, once for all others.',
    decisions: 'Decisions on channels',
    decisionsDescription: 'Each channel with decision, reason and the groups concerned.',
    decisionGroups: 'Groups concerned',
    picture: (motif) => `Image of the lead idea: ${motif}`,
    vision: 'What we believe in together',
    beliefs: 'How far the people involved believe in it',
    beliefMean: (mean: string, from: string, to: string) => `Mean ${mean} of 5, from ${from} to ${to}.`,
    beliefMissing: (names: string) => ended(`No vote yet: ${names}`),
    beliefsDescription: 'Each person’s agreement and what they still miss.',
    messages: 'What we say to people',
    messagesIntro: 'What we say, to whom, and what shows that it is true.',
    messagesCaption: 'Core messages by group',
    messagesDescription: 'Each message with group, proof, added values and tone.',
    tone: 'How we sound',
    toneIntro:
      'Our tone is the same person everywhere, even if that person speaks differently in the kitchen and on stage.',
    toneCaption: 'We are, we are not',
    toneDescription: 'Each trait of our tone with its opposite, an example and the form of address.',
    pillars: 'What we talk about',
    pillarsIntro: 'A few recurring topics, and formats to look forward to.',
    pillarsCaption: 'Content pillars',
    pillarsDescription: 'Each pillar with kind, share, groups, added values and examples.',
    share: 'Share',
    forWhomAndValue: 'For whom, which value',
    formatsCaption: 'Formats and series',
    formatsDescription: 'Each format with pillar, channels, rhythm, effort and whether it gives or asks.',
    rhythmAndEffort: 'Rhythm and effort',
    effortEach: (hours) => `${counted(hours, 'hour', 'hours')} per issue`,
    rolesCaption: 'Channel roles',
    rolesDescription: 'Each channel with groups, task, reason, tone, rhythm, tools and who answers.',
    channelAndGroups: 'Channel and groups',
    task: 'Task',
    toneAndRhythm: 'Tone and rhythm',
    whoAnswers: 'Who answers',
    frequency: (times, unit) =>
      [times === '' ? '' : times === '1' ? 'once' : `${times} times`, unit === '' ? '' : `a ${unit}`]
        .filter((part) => part !== '')
        .join(' '),
    expected: (perWeek, minutes) =>
      [
        perWeek === '' ? '' : `expected: ${counted(perWeek, 'contribution', 'contributions')} a week`,
        minutes === '' ? '' : `${minutes} min. per answer`,
      ]
        .filter((part) => part !== '')
        .join(', '),
  },
};
