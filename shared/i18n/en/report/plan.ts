import type { ReportTexts } from '../../../report/texts';
import { counted } from '../../counted';
import { formatList } from '../../format';
import { repeatInWords } from '../repeat';

/** `week 33, 2026`; what is no ISO week stays as it was typed. */
const weekInWords = (week: string): string => week.replace(/^(\d{4})-W0?(\d+)$/, 'week\u00a0$2, $1');

/** Dramaturgy, measures, resources and rules. */
export const plan: Pick<ReportTexts, 'dramaturgy' | 'measures' | 'resources' | 'rules'> = {
  dramaturgy: {
    intro: () =>
      'The strategy has an arc: what people feel in each phase, what its mission is and where something turns.',
    band: 'The phases over the year',
    bandDescription: 'The phases as bars over the months of the planning period.',
    phases: 'What each phase is for',
    phasesDescription: 'Each phase with period, feeling, mission, goals and turning point.',
    phase: 'Phase',
    numbered: (number, title) => `Phase ${number}: ${title}`,
    feeling: 'What people feel',
    mission: 'Mission',
    goals: 'Goals',
    turningPoint: 'Turning point',
  },
  measures: {
    number: (index) => `M${index}`,
    intro: () => 'What we do, for which people, for which goal, and who answers for it.',
    caption: (phase, period) => `Measures: ${phase}${period === '' ? '' : ` (${period})`}`,
    captionLoose: 'Measures without phase',
    description: 'Each measure with group, goal, place, dates, people, effort, cost, metric and state.',
    forWhom: 'For whom',
    where: 'Where',
    when: 'When',
    who: 'Who',
    effortAndCost: 'Effort and cost',
    noticed: 'How we will know',
    state: 'State, gives or asks',
    milestone: '◆ Milestone',
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    deputy: 'Deputy',
    approves: 'decides',
    consults: 'is asked',
    informs: 'is told',
    balance: (gives, mixed, asks) => {
      const said = (count: number, one: string, many: string) =>
        count === 0 ? [] : [count === 1 ? `one ${one}` : `${count} ${many}`];
      const parts = [
        ...said(gives, 'gives something', 'give something'),
        ...said(mixed, 'does both', 'do both'),
        ...said(asks, 'asks for something', 'ask for something'),
      ];
      return `Giving or asking, by number of measures: ${parts.join(', ')}.`;
    },
    details: 'The measures one by one',
    detailsIntro: 'What lies behind them, what to watch out for and what must be ready first.',
    detailsCaption: 'What lies behind the measures',
    detailsDescription: 'For each measure description, added values, preconditions and risk.',
    measure: 'Measure',
    values: 'Added values',
    dependsOn: 'Depends on',
    repeat: repeatInWords,
    calendar: 'Editorial plan',
    calendarIntro: 'What appears when, which measure it belongs to and who answers for it.',
    calendarCaption: 'Entries by date',
    calendarDescription: 'Each entry with date, title, format, measure, owner and state.',
    format: 'Format',
    ownerAndState: 'Who, state',
  },
  resources: {
    intro: () => 'What the measures need in time and money, and how much of it there is.',
    frame: 'What is available',
    frameDescription: 'Hours a week and budget frame.',
    time: 'Time frame',
    peopleCaption: 'Hours of the people involved',
    peopleDescription: 'Hours a week and exceptional weeks of each person.',
    person: 'Person',
    weekly: 'Hours a week',
    exceptions: 'Exceptional weeks',
    exception: (week, hours) => `${weekInWords(week)}${hours === '' ? '' : `: ${counted(hours, 'hour', 'hours')}`}`,
    efforts: 'Effort of the measures',
    effortsDescription: 'Hours by measure and person and their mean per week.',
    measure: 'Measure',
    effort: 'Effort',
    meanWeekly: 'Mean hours a week',
    hours: (hours) => counted(hours, 'hour', 'hours'),
    minutes: (minutes, exact) => `${exact ? '' : 'about '}${counted(minutes, 'minute', 'minutes')}`,
    eachTime: (amount) => `${amount} each time`,
    inAll: (amount) => `${amount} in all`,
    costsCaption: 'Cost of the measures',
    costsDescription: 'Cost by measure with kind, net or gross, and the total.',
    amount: 'Amount',
    sum: 'Total',
    hoursByWeek: 'Planned hours of each person by calendar week',
    hoursByMonth: 'Planned hours a week of each person, on average in each month',
    hoursDescription:
      'For each person the course of the hours for measures and for answering over the planning period.',
    others: 'Others together',
    weekAlone: (week) => week.replace(/^\d{4}-W0?(\d+)$/, 'W\u00a0$1'),
    fullest: (people) => `The most hours in a week, answering included: ${people}.`,
    fullestOf: (name, hours, when, there) =>
      `${name} ${counted(hours, 'hour', 'hours')} (${when}${there === '' ? '' : `; ${there} available`})`,
    inWeek: (week) => `in ${weekInWords(week)}`,
    inWeeks: (weeks) => `in ${weeks}\u00a0weeks`,
    inEveryWeek: 'in every week',
    tooMuch: (names) =>
      `There are weeks in which time runs short: more is planned for ${names} then than is available.`,
    frameDiffers: (frame, sum) => `The time frame says ${frame}; the people involved have ${sum} together.`,
    notCounted: (state) => `${state === '' ? '' : `${state}, `}not counted`,
    hoursUnit: 'h',
    costChart: 'Cost by phase and kind',
    costChartDescription: 'For each phase the total cost of each kind.',
    noPhase: 'without phase',
    byKind: 'Cost by kind',
    byKindDescription: 'Total cost of each kind.',
    otherKind: 'not stated',
    within: (budget, planned, left) => `Of the budget of ${budget}, ${planned} is planned; ${left} remains free.`,
    monthsOfBudget: (budget, months, whole) =>
      `${budget} a month comes to ${whole} over the ${months === 1 ? 'one month' : `${months} months`} of the plan.`,
    leftUnknown: (why) => `What remains free of the budget cannot be said: ${why}`,
    currenciesDiffer: 'Costs and budget are not all in the same currency.',
    taxesDiffer: 'The costs are not all stated alike, net or gross.',
    rhythmOpen: 'It is open whether the amount is there for the whole plan or for each month of it.',
    horizonOpen: 'The amount is there every month, and the period of the plan is still open.',
    beyond: (budget, planned, over) => `${planned} is planned, ${over} more than the budget of ${budget}.`,
  },
  rules: {
    intro: ({ behave, answer, settle }) => {
      const told = [
        behave ? 'how we behave' : '',
        answer ? 'who answers' : '',
        settle ? 'what must be settled first' : '',
      ].filter((part) => part !== '');
      return `So that on Monday everybody knows ${formatList(told, 'en-GB')}.`;
    },
    principles: 'How we behave in conversation',
    principlesCaption: 'Dialogue principles',
    principlesDescription: 'Each principle with an example.',
    readiness: 'Where we let go',
    readinessIntro: 'Conversation means not controlling everything. This is how far we go, and at what pace.',
    readinessCaption: 'Readiness by topic',
    readinessDescription: 'Each topic with the rule on who answers, the time until an answer, and the pace.',
    answerTime: 'Answer',
    escalation: 'Who answers, and how fast',
    escalationCaption: 'Response rules',
    escalationDescription: 'Each trigger with severity, person, time limit and what to do.',
    whoAndWhen: 'Who, by when',
    checks: 'Legal matters',
    noAdvice:
      'This list is a reminder of questions to settle before the start. It is not legal advice and does not replace it.',
    checksCaption: 'Legal checks',
    checksDescription: 'Each check with subject, what it concerns, and state, the unsettled first.',
    nothingNamed: 'nothing named',
    openChecks: (count) =>
      count === 1 ? 'One point is still to be settled.' : `${count} points are still to be settled.`,
  },
};
