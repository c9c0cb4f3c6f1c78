import type { ReportTexts } from '../../../report/texts';
import { counted } from '../../counted';

/** Lead idea and strategy. */
export const idea: Pick<ReportTexts, 'idea'> = {
  idea: {
    intro: () => 'From what people need and what only we can give grows one thought that carries everything.',
    leadIdea: 'Our lead idea',
    boxDescription: (title) => `Image, state and roots of the lead idea ${title}.`,
    carriesIntro: 'A lead idea carries if it yields an example of its own for each group in each phase.',
    carriesCaption: (title) => `Examples by phase: ${title}`,
    carriesDescription: (title) => `One example per phase and dialogue group for the lead idea ${title}.`,
    variants: 'Other variants',
    variantsIntro: 'What we put aside has helped us on as well.',
    scores: 'How the people involved judge',
    scoresDescription: 'Each person’s judgement of empathy, courage, reason, vision and enthusiasm.',
    scoresNote: 'These judgements stay in the team.',
    channels: 'Where we are and where not',
    channelsIntro: () => 'For each place there is a decision whose reason lies with people. A No is a decision too.',
    balance: 'Where people are and where the hours go',
    balanceDescription: 'For each channel the share of people and the share of effort in per cent.',
    sharePeople: 'share of people',
    shareEffort: 'share of effort',
    balanceNote: (points, more) =>
      more === ''
        ? `No channel gets more than ${counted(points, 'point', 'points')} more effort than there are people.`
        : `More than ${counted(points, 'point', 'points')} more effort than there are people: ${more}.`,
    decisions: 'Decisions on channels',
    decisionsDescription: 'Each channel with decision, reason and the groups concerned.',
    picture: (motif) => `Image of the lead idea: ${motif}`,
    vision: 'What we believe in together',
    beliefs: 'How far the people involved believe in it',
    beliefMean: (mean: string, from: string, to: string) => `Mean ${mean} of 5, from ${from} to ${to}.`,
    beliefMissing: (names: string) => `No vote yet: ${names}.`,
    beliefsDescription: 'Each person’s agreement and what they still miss.',
    messages: 'What we say to people',
    messagesIntro: 'For each group a message that can be proven.',
    messagesCaption: 'Core messages by group',
    messagesDescription: 'Each message with group, proof, added values and tone.',
    tone: 'How we sound',
    toneIntro: 'The tone is the same person everywhere, even if they speak differently in the kitchen than on a stage.',
    toneCaption: 'We are, we are not',
    toneDescription: 'Each trait of our tone with its opposite, an example and the form of address.',
    pillars: 'What we talk about',
    pillarsIntro: 'A few subjects that return, and forms to look forward to.',
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
