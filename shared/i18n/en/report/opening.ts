import type { ReportTexts } from '../../../report/texts';

const numerals = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** From two to twelve a number in a sentence is a word. */
const inWords = (count: number): string => numerals[count - 2] ?? String(count);

/** Title page, sign-off, summary and brief. */
export const opening: Pick<ReportTexts, 'cover' | 'front' | 'summary' | 'brief'> = {
  cover: {
    fromTo: (start, end) => `${start} to ${end}`,
    period: 'Period',
    version: 'Version',
    date: 'Date',
    author: 'Prepared by',
    status: 'Status',
    confidentiality: 'Confidentiality',
    clientConfidentiality: 'Confidentiality of the client edition',
    contact: 'Contact',
    edition: 'Edition',
    internalEdition: 'internal, do not pass on',
    logoAlt: (client) => `Logo of ${client}`,
  },
  front: {
    both: 'Versions and sign-off',
    signOff: 'Sign-off',
    contents: 'Contents',
    versions: 'Versions',
    versionsDescription: 'The versions of this strategy with number, date, name, author and remark.',
    name: 'Name',
    author: 'By',
    note: 'Remark',
    number: 'Version',
    person: 'Name and role',
    subject: 'Subject',
    vote: 'Vote',
    date: 'Date',
    signature: 'Signature',
    signaturesDescription: 'Who agreed to what and when, with a line for the signature.',
  },
  summary: {
    intro: () => 'If you read only one page, read this one.',
    findings: 'What we heard',
    finding: (group, need) => (group === '' ? need : `${group}: ${need}`),
    goals: 'Goals',
    goal: (number, text, due) => `${number}: ${text}${due === '' ? '' : ` (by ${due})`}`,
    steps: 'Next steps',
    step: (what, who, when) => [what, who, when].filter((part) => part !== '').join(' · '),
    box: 'At a glance',
    boxDescription: 'Needs, goals, next steps, dialogue groups, period, time and budget at a glance.',
    period: 'Period',
    timeAndBudget: 'Time and budget',
    groups: 'For whom',
  },
  brief: {
    occasion: 'Occasion',
    task: 'Task',
    constraints: 'Givens and limits',
    client: 'Client',
    clientDescription: 'Facts about the client.',
    people: 'People involved',
    peopleCaption: 'Who is involved in the strategy',
    peopleDescription: 'Name, role, perspective and part in the plan of the people involved.',
    name: 'Name',
    preferences: 'Personal preferences',
    preferencesDescription: 'Which channels the people involved like or avoid in private, and why.',
    approach: 'Approach',
    noRecipe:
      'There is no recipe that fits everyone. This strategy grew from listening, conversations and shared work: people first, then goals, measures last.',
    listened: (places, observations, first, last) =>
      `We listened ${first === last ? `on ${first}` : `from ${first} to ${last}`} in ${places === 1 ? 'one place' : `${inWords(places)} places`}: ${observations === 1 ? 'one observation' : `${inWords(observations)} observations`}; see `,
    evidence: 'Statements about people are marked by where they come from:',
    gradeIs: (meaning, count) => `${count === '' ? '' : ` (${count})`}: ${meaning}`,
    grades: {
      observed: 'seen or heard ourselves, with date and place',
      told: 'reported by people involved',
      assumed: 'assumed and still to be checked',
    },
  },
};
