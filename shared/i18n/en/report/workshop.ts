import type { ReportTexts } from '../../../report/texts';
import { ended } from '../../ended';

type Exercises = ReportTexts['workshop']['exercises'];

const exercises: Exercises = {
  groups: {
    title: 'People',
    aim: 'Know whom we want to talk with and what matters to these people.',
    minutes: 35,
    material: 'Cards, thick pens, a free wall',
    steps: [
      'Everybody silently writes down three groups, one per card.',
      'Read the cards aloud, put like with like, find a name the group itself would like to hear.',
      'In pairs, add what these people want to achieve themselves and what we appreciate about them.',
    ],
    columns: ['Group', 'What matters to them', 'What we appreciate', 'How we know'],
  },
  listening: {
    title: 'Listening',
    aim: 'Collect needs in the words of the people, not in ours.',
    minutes: 35,
    material: 'Quotes, notes, screenshots without names',
    steps: [
      'Everybody brings one sentence they really heard, and says where.',
      'Ask together: which need is behind it? Who meets it today?',
      'Mark what is only assumed; it is checked after the round.',
    ],
    columns: ['Heard (where, when)', 'Need behind it', 'Who meets it today', 'What we can give'],
  },
  swot: {
    title: 'Strengths, weaknesses, opportunities, threats',
    aim: 'See the same situation from several sides.',
    minutes: 40,
    material: 'Enlarged SWOT sheet, sticky dots in four colours',
    steps: [
      'Collect in groups by perspective, each at its own table.',
      'Bring it together without judging; what is named twice stays there twice.',
      'Everybody sticks dots for their agreement. Where the colours lie apart, we talk.',
    ],
    columns: ['Strengths', 'Weaknesses', 'Opportunities', 'Threats'],
  },
  uniqueness: {
    title: 'What only we can give',
    aim: 'Say in one sentence why the world would be poorer without us.',
    minutes: 30,
    material: 'Blank sheets',
    steps: [
      'Everybody completes alone: “Without us there would be no …”',
      'Read aloud, underline favourite words, build a new sentence in pairs.',
      'Read it aloud: can each of us say it without blushing?',
    ],
    columns: ['What would be missing without us', 'Proof', 'For whom'],
  },
  idea: {
    title: 'Lead idea',
    aim: 'Find at least three thoughts that could carry everything.',
    minutes: 40,
    material: 'Cards, pictures, music as you like',
    steps: [
      'Form thoughts from needs, values and the sentence just found, eight words at most.',
      'Invent an example for two groups per thought; one that does not carry is kindly set aside.',
      'No voting: who feels enthusiasm, and where?',
    ],
    columns: ['Thought', 'Example for one group', 'Example for another', 'What inspires, what is missing'],
  },
  measures: {
    title: 'First steps',
    aim: 'Agree on a few measures that somebody will really do.',
    minutes: 30,
    material: 'Calendar, an honest count of hours',
    steps: [
      'Write measures with a verb and tie each to its goal.',
      'Who has time for it, and what will they leave out instead?',
      'Fix the date of the next meeting.',
    ],
    columns: ['Measure', 'For which goal', 'Who', 'By when'],
  },
};

/** The hand-out for a workshop with the team. */
export const workshop: Pick<ReportTexts, 'workshop'> = {
  workshop: {
    welcome: () => 'Good to have you here. Here is what we are going to do, with room to write.',
    when: 'Date, place',
    who: 'Who takes part',
    aim: 'What it is about',
    about: 'This round',
    aboutDescription: 'Date, place, participants and task of the round.',
    rules: 'What we agree on for today',
    ruleList: [
      'Every voice counts the same, whatever the position.',
      'Collect first, then sort; judge last.',
      'We talk about people as if they were sitting at the table with us.',
      'Anything personal said here stays here.',
      'We call assumptions assumptions.',
    ],
    agenda: 'Agenda',
    agendaDescription: 'Each part with its minutes, breaks included, and space for the time of day.',
    agendaNote: 'The minutes are a guide to be adapted, not a rule.',
    clock: 'Time',
    part: 'Part',
    minutes: 'Minutes',
    lead: 'Who leads',
    sum: 'Total',
    arrive: 'Arrival, expectations',
    pause: 'Break',
    close: 'What we take with us, what happens next',
    card: 'How it works',
    cardDescription: (title) => `Method card ${title}: aim, duration, material and steps.`,
    goal: 'What it is for',
    duration: 'Duration',
    inMinutes: (minutes) => `${minutes} minutes`,
    material: 'What we need',
    steps: 'Step by step',
    tableDescription: (title) => ended(`Table to fill in: ${title}`),
    exercises,
    photos: 'Photo log',
    photosIntro: 'Every wall and every sheet is photographed, people only if they have agreed beforehand.',
    photosDescription: 'Empty table for number, content and remark of each photo.',
    photo: 'Photo no.',
    shows: 'What it shows',
    belongs: 'Belongs to',
    agreed: 'People in it have agreed',
  },
};
