import type { ReportTexts } from '../../../report/texts';
import { counted } from '../../counted';

/** The as-is analysis. */
export const situation: Pick<ReportTexts, 'situation'> = {
  situation: {
    intro: () => 'Where we stand today: without gloss, and without blaming anybody.',
    board: 'Strengths, weaknesses, opportunities and threats',
    boardDescription:
      'Four fields: inside with strengths and weaknesses above, outside with opportunities and threats below; helpful on the left, hindering on the right.',
    helpful: 'Helping the goals',
    hindering: 'Hindering the goals',
    inside: 'Inside',
    outside: 'Outside',
    letters: { S: 'S', W: 'W', O: 'O', T: 'T' },
    quadrants: { S: 'Strengths', W: 'Weaknesses', O: 'Opportunities', T: 'Threats' },
    fieldAndImpact: 'Field and importance',
    grounds: 'The points one by one',
    groundsDescription: 'Each point with field, goals concerned, origin, confidence and importance.',
    audit: 'What is already there',
    auditIntro: 'A sober look: the accounts that exist today, and what becomes of them.',
    auditCaption: 'Existing accounts',
    auditDescription: 'Each account with figures, what went well and badly, access and verdict.',
    account: 'Account',
    bestAndWorst: 'What worked, what did not',
    means: 'What we work with',
    meansCaption: 'Resources and what is missing',
    meansDescription: 'Each resource with kind, amount and what is missing.',
    competitors: 'What others do differently',
    competitorsIntro: 'We look in order to learn, not to copy.',
    competitorsCaption: 'Comparison with others',
    competitorsDescription: 'Each comparison with place, date, strengths, weaknesses and what stays open.',
    competitor: 'Who and where',
    swot: 'Strengths, weaknesses, opportunities, threats',
    swotIntro: () =>
      'With the goals in view: what helps us, what hinders us? The points were raised by the people involved, each from their own view.',
    sides: 'The perspectives side by side',
    sidesIntro: (floor: string) =>
      `The same statements, judged from several sides. For each perspective the median agreement and the median weight are shown (1 to 5); those of employees and stakeholders from ${counted(floor, 'answer', 'answers')} on${floor === '1' ? '.' : ', so that nobody can be recognised.'}`,
    divergenceChart: 'How far the views lie apart',
    divergenceChartDescription:
      'For each statement the distance between the highest and the lowest median agreement, 0 to 4.',
    distance: 'Distance',
    sidesCaption: 'Agreement by perspective',
    sidesDescription: 'Each statement with median agreement and median weight by perspective, and the comparison.',
    statement: 'Statement',
    weight: (value) => `Weight ${value}`,
    median: (value) => `${value}\u00a0of\u00a05`,
    tooFew: 'too few answers',
    comparison: 'Comparison',
    divergence: {
      strong: 'strong divergence',
      some: 'divergence',
      agreed: 'in agreement',
      incomparable: 'not comparable',
    },
    outlook: {
      blindSpot: 'This looks very different from one side than from another: a good occasion to talk.',
      treasure: 'Some think us capable of more here than others do.',
    },
    floorLowered: (floor: number, usual: number) =>
      `Please note: values of employees and stakeholders are shown here from ${floor === 1 ? 'one answer' : `${floor} answers`} on; ${usual} are intended. The team has lowered this limit on purpose.`,
    tows: 'What follows',
    towsIntro: 'Two sides of the analysis together make an option. Not every option has to be chosen.',
    towsBoard: 'Strategic options at a glance',
    towsBoardDescription:
      'Four fields: strengths on the left, weaknesses on the right; opportunities above, threats below. Chosen options are marked.',
    towsCaption: 'Strategic options and their origin',
    towsDescription: 'Each option with its connection, the points used, the choice and the reason.',
    madeOf: 'Made of',
    choice: 'Choice and reason',
    chosen: 'chosen',
    notChosen: 'set aside',
    workshops: 'Worked out in the team',
    workshopsIntro: 'What follows was worked out by several people together.',
    workshop: (date) => (date === '' ? 'Workshop' : `Workshop on ${date}`),
    workshopDescription: (title) => `${title}: who was there, how they worked and what came of it.`,
  },
};
