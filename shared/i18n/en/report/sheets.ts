import type { ReportTexts } from '../../../report/texts';

/** The plan of measures as sheets and dates. */
export const sheets: Pick<ReportTexts, 'sheets'> = {
  sheets: {
    plan: 'Plan',
    calendar: 'Calendar',
    budget: 'Budget',
    lists: 'Lists',
    from: 'Start',
    to: 'End',
    repeats: 'Repetition',
    dates: 'Dates',
    hoursEach: 'Hours per date',
    hoursAll: 'Hours in all',
    amount: 'Amount',
    currency: 'Currency',
    tax: 'Net/gross',
    progress: 'Progress',
    sum: 'Total',
    kindOf: 'Kind',
    what: 'What',
    time: 'Time',
    state: 'State',
    people: 'People',
    measure: 'Measure',
    entry: 'Editorial plan',
    review: 'Course check',
    revisit: 'Look at again',
    sumOf: (sum, what) => `${sum}: ${what}`,
    untaxed: 'not stated',
  },
};
