import type { UiTexts } from '../../ui-texts';

/** How the team sees itself, what it has to do, how far it believes and lets go. */
export const team: UiTexts['team'] = {
  lead: 'The same statements, judged from several sides. On top stands where the views lie furthest apart. The map does not say who is right; it shows where it is worth talking.',
  map: 'Map of divergence',
  marks: 'Marks of the views',
  letters: { leadership: 'L', employee: 'E', stakeholder: 'S', consultant: 'C' },
  distance: (figure) => `distance ${figure}`,
  scale: (from, to) => `1: ${from}, 5: ${to}`,
  noAnswers: 'Nobody has rated a statement yet. Who sees it differently?',
  toRatings: 'To the ratings',
  nothingCompared: (floor) =>
    `Nothing can be compared yet. A statement needs answers from two views, of employees and stakeholders at least ${floor} each.`,
  incomparable: (n) => (n === 1 ? '1 statement cannot be compared yet' : `${n} statements cannot be compared yet`),
  none: 'none',
  found: {
    blindSpots: {
      title: 'Organisational blindness',
      why: 'Leadership judges otherwise than another view: it does not see a weakness or threat that others see, or sees a strength or opportunity that others do not confirm. That is no fault; from inside some things look different.',
    },
    treasures: {
      title: 'Unseen treasures',
      why: 'Others see a strength or opportunity here in which leadership itself does not believe.',
    },
    silent: {
      title: 'Silent statements',
      why: 'Named by a single view, judged by no other: perhaps unseen, perhaps only wished for.',
    },
  },
  floor: {
    before: 'Employees and stakeholders are shown from',
    answers: (n) => (n === 1 ? '1 answer' : `${n} answers`),
    lowered: (usual) =>
      `Below ${usual} answers single people can be recognised. Every document then says that the limit has been lowered.`,
  },
};

/** Giving and asking, and the hours of each person. */
export const effort: UiTexts['effort'] = {
  giving: {
    title: 'Giving and asking',
    lead: 'Planned, running and finished measures are counted; each counts once.',
    empty: 'No measure says yet whether it gives or asks.',
    toMeasures: 'To the measures',
    all: 'All measures',
    perPhase: 'By phase',
    perGroup: 'By group',
    without: { phase: 'without phase', group: 'without group' },
    kinds: { gives: 'give', mixed: 'both', asks: 'ask' },
    share: (percent, kind) => `${percent}% ${kind}`,
    counted: (n) => (n === 1 ? '1 measure' : `${n} measures`),
    unsaid: (n) => `${n} not said`,
    asksMuch: (limit) => `More than ${limit}% ask. What do people get before they are to give something?`,
  },
  work: {
    title: 'Hours by week',
    lead: 'A column is a week: below the hours of measures, above them, striped, the answering that openness brings. The line is the hours that are there.',
    empty:
      'Nobody has hours yet. They stand with measures and channel roles; how many are there stands with the people.',
    toPeople: 'To the people',
    weeksOf: (person) => `Weeks of ${person}`,
    keys: 'Arrow keys go from week to week, Home and End to the first and last.',
    capacity: (hours) => `${hours} h a week`,
    unknown: 'How many hours are there is not known.',
    nothing: 'Nothing planned yet.',
    answering: (hours) => `${hours} h of it for answering`,
    fits: 'Nowhere more than there is.',
    overCount: (n) => (n === 1 ? '1 week too full' : `${n} weeks too full`),
    overMore: (n) => `and ${n} more`,
    week: (number) => `Week ${number}`,
    days: (from, to) => `${from} to ${to}`,
    hoursOf: (total, capacity) => `${total} of ${capacity} h`,
    hours: (total) => `${total} h`,
    over: (hours) => `${hours} h too much`,
    empties: 'nothing planned',
    replies: 'Answering on',
    wait: {
      none: 'Whoever writes in this week gets an answer within the week.',
      days: (days) => `Whoever writes at the end of this week is likely to wait ${days} days.`,
      never: 'No hour is left for answering; it piles up.',
      promised: (hours) => `An answer within ${hours} h is promised.`,
    },
  },
};

/** Each person says in private how far they believe in it. */
export const beliefs: UiTexts['beliefs'] = {
  lead: 'Each person says for themselves how firmly they believe in the vision and the lead idea. Whose turn it is sees no other vote.',
  people: 'Who votes?',
  noPeople: 'Nobody is named in the project yet.',
  toPeople: 'Name people',
  given: 'has voted',
  missing: 'vote still missing',
  vote: (person) => `Vote: ${person}`,
  again: (person) => `vote anew: ${person}`,
  voteShort: 'Vote',
  againShort: 'vote anew',
  turn: (person) => `It is ${person}’s turn`,
  turnHint: 'The others look away for a moment. An earlier vote is not shown but replaced.',
  agree: 'I believe in it',
  agreeWords: { 1: 'not at all', 2: 'hardly', 3: 'half and half', 4: 'fairly', 5: 'entirely' },
  condition: 'What would have to change?',
  conditionInvite: 'One sentence is enough. It is shown without a name and stays in the team.',
  keep: 'Keep and cover',
  leave: 'Back without a vote',
  summary: 'What it comes to',
  mean: (figure, n) => `Mean ${figure} of 5 out of ${n} votes`,
  spread: (from, to) => (from === to ? `all at ${from}` : `from ${from} to ${to}`),
  lowest: (figure) => `The lowest vote is ${figure}. What would have to change for it:`,
  noCondition: 'Nothing was said about it.',
  missingNames: (names) => `Still missing: ${names}`,
  allThere: 'Everybody has voted.',
  fewVotes: 'From the second vote on, what it comes to stands here; one alone would no longer be covered.',
  covered: 'While it is somebody’s turn, what the others say stays covered.',
};

/** Where control is let go, topic by topic. */
export const lettingGo: UiTexts['lettingGo'] = {
  label: 'Letting-go barometer',
  lead: 'One rule for each topic: who may answer without asking? On the left it is let go, on the right held on to.',
  rule: (topic) => `Who answers: ${topic}`,
  withoutRule: 'No rule yet.',
  every: (n) => (n === 1 ? '1 topic, with one rule' : `${n} topics, each with one rule`),
  left: (n, of) => `${n} of ${of} topics without a clear rule`,
  quick: 'New topic: what is written about?',
  open: (topic) => `Open all questions: ${topic}`,
  openShort: 'Open',
};

/** What happened, what it taught, what changed: beside the form of each of them. */
export const course: UiTexts['course'] = {
  title: 'The way of this change',
  event: 'Event',
  learning: 'Learned',
  change: 'Change',
  changed: 'What changes',
};

/** Cards for the workshop of the lead idea; each asks, none answers. */
export const cards: UiTexts['cards'] = {
  title: 'Cards against sobriety',
  lead: 'When nothing comes: draw a card, write for two minutes, cross nothing out. The cards write nothing into the plan.',
  show: 'Show the cards',
  hide: 'Put the cards away',
  next: 'Next card',
  back: 'Card before',
  place: (n, of) => `Card ${n} of ${of}`,
  all: [
    'Suppose advertising were forbidden from tomorrow on. What would people still tell others about when they leave here?',
    'What does the bill not say, though somebody said thank you for it? When was that, and who was it?',
    'Which sentence from the observations cannot be forgotten? What if it were the headline?',
    'If the project were a person coming to a party: what would it bring along, and what would it never talk about?',
    'What would nobody miss if it were gone? And what would be left that truly counts?',
    'Which rule of the trade does everybody believe without ever having tested it? What would its opposite look like?',
    'A nine-year-old asks: and why is this here? What is the answer without a foreign word?',
    'In ten years somebody from a dialogue group tells about it. How does the story begin, and who is its heroine?',
  ],
  quiet: {
    title: 'Quiet round',
    lead: 'One person after the other judges alone. While it is somebody’s turn, the other verdicts and the middle are covered.',
    who: 'Whose turn is it?',
    nobody: 'nobody – show everything',
    now: (person) => `${person} is judging; the other verdicts are covered.`,
  },
};
