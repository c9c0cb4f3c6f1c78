import type { GlossaryTexts } from '../glossary-texts';

/** Terms of the method and of the field, in our own words. */
export const glossary = {
  redThread: {
    term: 'Red thread',
    text: 'The links that lead from a group through need, added value and goal to the measure and back. Where it breaks off, something is missing.',
  },
  whyChain: {
    term: 'Why chain',
    text: 'One sentence that tells, from any element of the plan, what it grew out of and what it is for.',
  },
  gap: {
    term: 'Gap',
    text: 'A place where the plan lacks a link or a detail, such as a goal without a metric. The planner points at it and forbids nothing.',
  },
  leftOpen: {
    term: 'Open on purpose',
    text: 'Something that is deliberately not decided yet, with a reason and a day to look again. It counts as decided.',
  },
  strategy: {
    term: 'Strategy',
    text: 'The reasoned way from what is to what shall be, found together with everyone involved. No formula replaces it.',
  },
  dialogueGroup: {
    term: 'Dialogue group',
    text: 'People with whom a conversation in both directions is wanted, and not just their ear.',
  },
  targetGroup: {
    term: 'Target group',
    text: 'People at whom a message is aimed. The term thinks from the sender; the method prefers to speak of those one talks with.',
  },
  stakeholder: {
    term: 'Stakeholder',
    text: 'Anyone who is touched by what an organisation does or can influence it: neighbours, funders, authorities, clubs.',
  },
  influencer: {
    term: 'Influencer',
    text: 'Someone who reaches many people with posts of their own and sometimes lives on it. Before any request comes knowing their work.',
  },
  actor: {
    term: 'Actor',
    text: 'A single person or organisation whose voice matters to the project.',
  },
  appreciation: {
    term: 'Appreciation',
    text: 'What one honestly respects in others, whatever the use. It stands at the beginning of every relationship.',
  },
  relationship: {
    term: 'Relationship',
    text: 'What grows between us and a group over time: from not knowing to recommending. It has a state today and a state we wish for.',
  },
  eyeLevel: {
    term: 'Eye level',
    text: 'An attitude in conversation in which neither side lectures or woos the other.',
  },
  listening: {
    term: 'Listening',
    text: 'Taking in with attention what people say and do, without interfering, before any goal is set.',
  },
  heard: {
    term: 'Heard',
    text: 'Said of a goal whose groups were observed several times in several places. Before that it comes from the desk.',
  },
  observation: {
    term: 'Observation',
    text: 'What somebody said or did on a day in a place, kept apart from how we read it.',
  },
  evidence: {
    term: 'Grade of evidence',
    text: 'The statement whether something said about people was seen ourselves, told to us or merely assumed.',
  },
  need: {
    term: 'Need',
    text: 'What people are lacking or looking for, in their view and their words.',
  },
  longing: {
    term: 'Longing',
    text: 'The deeper wish behind what somebody says. It is rarely spoken aloud.',
  },
  addedValue: {
    term: 'Added value',
    text: 'Something that helps people and that we can give, if possible as nobody else does.',
  },
  valueGap: {
    term: 'Value gap',
    text: 'A need nobody meets well so far. That is where thinking pays off.',
  },
  channel: {
    term: 'Channel',
    text: 'A place where people talk, whether online or at the counter.',
  },
  favouritism: {
    term: 'Channel fairness',
    text: 'The comparison whether our effort goes where the people are or where we like it.',
  },
  presence: {
    term: 'Presence',
    text: 'How a group is spread over the places in which it spends time.',
  },
  practice: {
    term: 'Practice',
    text: 'Having been active in a place oneself: reading along, taking part, publishing. It comes before a presence of one’s own.',
  },
  culture: {
    term: 'Culture',
    text: 'Values, jokes, sore points and habits that hold in a place without anyone having written them down.',
  },
  etiquette: {
    term: 'Etiquette',
    text: 'What is done in a place and what is not.',
  },
  netiquette: {
    term: 'Netiquette',
    text: 'The house rules, open to all, for guests on our pages.',
  },
  community: {
    term: 'Community',
    text: 'People who gather round a subject, know each other and help each other. One is taken in; one does not own it.',
  },
  channelRole: {
    term: 'Channel role',
    text: 'The task of a place for certain people: listening, meeting, helping, showing or hosting.',
  },
  businessGoal: {
    term: 'Business goal',
    text: 'What the whole organisation wants to achieve, such as finding young staff or keeping up sales.',
  },
  goal: {
    term: 'Goal',
    text: 'A state that shall exist afterwards, in one sentence, with a date and someone who stands for it.',
  },
  effectLevel: {
    term: 'Effect level',
    text: 'The answer to how far a result reaches: from effort through what is visible to behaviour and returns.',
  },
  output: {
    term: 'Output',
    text: 'What was done and what of it got to people, such as published posts and contacts.',
  },
  outcome: {
    term: 'Outcome (out-take)',
    text: 'What has changed in people: first what they notice and know, then what they think and do.',
  },
  outflow: {
    term: 'Impact (outflow)',
    text: 'What the organisation gains in the end, such as orders, applications or time saved.',
  },
  reach: {
    term: 'Reach',
    text: 'How many people set eyes on a post. It does not say whether it helped anyone.',
  },
  engagement: {
    term: 'Engagement',
    text: 'Reactions to a post: replies, sharing, approval. A sign, but not yet an effect.',
  },
  alignment: {
    term: 'Goal–interest match',
    text: 'The comparison of what we aim for with what the groups want themselves: shared, complementary, neutral or in conflict.',
  },
  bridge: {
    term: 'Bridge',
    text: 'A sentence that shows what both sides gain although their interests differ.',
  },
  asIsAnalysis: {
    term: 'As-is analysis',
    text: 'The sober look at what helps and hinders today, with the goals in view.',
  },
  swot: {
    term: 'SWOT',
    text: 'An order for statements: strengths and weaknesses from inside, opportunities and threats from outside.',
  },
  tows: {
    term: 'TOWS',
    text: 'Crossing the four quadrants of an analysis so that options arise, such as a strength that uses an opportunity.',
  },
  perspective: {
    term: 'Perspective',
    text: 'The place from which somebody judges: leadership, employees, stakeholders or consultancy.',
  },
  divergence: {
    term: 'Divergence',
    text: 'How far the judgements of different sides on the same statement lie apart. The wider, the more worthwhile the conversation.',
  },
  blindness: {
    term: 'Organisational blindness',
    text: 'Leadership does not see a weakness, or sees a strength nobody else can find.',
  },
  treasure: {
    term: 'Unseen treasure',
    text: 'A strength or an opportunity that others see clearly and leadership does not.',
  },
  anonymityFloor: {
    term: 'Anonymity floor',
    text: 'As many answers as must be there before a group’s result is shown, so that nobody is recognised.',
  },
  usp: {
    term: 'USP',
    text: 'What is unique, distinctive and irreplaceable about us, proven by strengths and needs.',
  },
  positioning: {
    term: 'Positioning',
    text: 'A sentence that says what we are for whom, why and unlike whom.',
  },
  leadIdea: {
    term: 'Lead idea',
    text: 'The one thought that holds everything together and inspires the right people.',
  },
  carrying: {
    term: 'Carrying grid',
    text: 'Whether a thought can be filled with an example in every phase and for every group.',
  },
  vision: {
    term: 'Shared vision',
    text: 'The picture of the future that everyone involved believes in.',
  },
  toneOfVoice: {
    term: 'Tone of voice',
    text: 'How we sound and how we never do, across people and places.',
  },
  dramaturgy: {
    term: 'Dramaturgy',
    text: 'The arc over time that leads people through a story instead of a calendar.',
  },
  measure: {
    term: 'Measure',
    text: 'Something concrete that somebody does for somebody by a certain day.',
  },
  raci: {
    term: 'RACI',
    text: 'Four roles in a task: who does it, who decides, who is asked beforehand and who is told.',
  },
  giving: {
    term: 'Give-and-take balance',
    text: 'The relation between what we offer and what we request.',
  },
  editorialPlan: {
    term: 'Editorial plan',
    text: 'The list of what appears when, and who approves it.',
  },
  metric: {
    term: 'Metric',
    text: 'A sign in numbers or words that shows effect.',
  },
  baseline: {
    term: 'Baseline',
    text: 'Where a figure stands before we begin. Without it no progress can be shown.',
  },
  courseCheck: {
    term: 'Course check',
    text: 'A short look back and ahead: what we stop, what we start, what we keep.',
  },
  lettingGo: {
    term: 'Letting go',
    text: 'Giving up control, topic by topic and at a pace everyone can bear.',
  },
  escalation: {
    term: 'Escalation',
    text: 'The way of a delicate message from whoever reads it first to whoever may decide.',
  },
  disclosure: {
    term: 'Disclosure',
    text: 'The visible note that something was given in return for a post.',
  },
} as const satisfies GlossaryTexts;
