import type { RuleCode } from '../../red-thread/finding';
import type { FindingTexts } from '../de/findings';

export const findings: { readonly [C in RuleCode]: FindingTexts } = {
  G01: {
    name: 'Core group without a need',
    says: () => 'No need of this core group has been written down yet.',
    why: 'Whoever does not know what the most important people need plans past them.',
  },
  G02: {
    name: 'Need without an added value',
    says: (_, intensity) => `The need is strong (${intensity} of 5), yet no added value answers it.`,
    why: 'Here waits the gift that nobody gives yet.',
  },
  G03: {
    name: 'Added value without a measure',
    says: () => 'No active measure brings this added value to people.',
    why: 'An added value that nobody experiences remains a promise.',
  },
  G04: {
    name: 'Goal not heard yet',
    says: (_, groups, observations, places) =>
      `Not heard yet: ${groups}. It takes at least ${observations} observations from at least ${places} places.`,
    why: 'Goals made at a desk rarely meet what moves people.',
  },
  G05: {
    name: 'Goal without a dialogue group',
    says: () => 'It is not said with whom the goal shall hold.',
    why: 'A goal without people is a number.',
  },
  G06: {
    name: 'Goal without a business goal',
    says: () => 'It is not said which business goal the goal contributes to.',
    why: 'Without this link the goal is dropped at the first shortage.',
  },
  G07: {
    name: 'Conflict without a bridge',
    says: () => 'Our goal and their interest are in conflict, and nothing joins them.',
    why: 'A plan against people’s interest costs trust; a bridge turns it into something shared.',
  },
  G08: {
    name: 'SWOT statement without a goal',
    says: () => 'The statement counts for no goal.',
    why: 'Something is strong or weak only with regard to a goal.',
  },
  G09: {
    name: 'USP without proof',
    says: (fields) => `What carries the sentence is still missing: ${fields}.`,
    why: 'Without a strength and a need behind it, anybody could sign the sentence.',
  },
  G10: {
    name: 'Channel without practice',
    says: (_, people) =>
      people
        ? `Whoever is responsible (${people}) has no practice of their own here yet.`
        : 'Nobody who knows this channel from own practice is responsible for it.',
    why: 'From outside nobody finds the right tone; practise first, then appear.',
  },
  G11: {
    name: 'Channel without people',
    says: () => 'No dialogue group is here, and none is named as the reason.',
    why: 'Where nobody is whom it concerns, one talks into the void.',
  },
  G12: {
    name: 'Channel decision without a reason',
    says: (fields, decision) => `The decision “${decision}” still lacks: ${fields}.`,
    why: 'People decide about channels, not our own liking; that holds for a no as well.',
  },
  G13: {
    name: 'Favoured channel',
    says: (_, effort, presence, points, allowed) =>
      `${effort}% of the effort goes here, the groups here have ${presence}% of the weight: ` +
      `${points} percentage points apart, more than ${allowed}.`,
    why: 'Personal liking quietly moves effort to where people are not.',
  },
  G14: {
    name: 'No lead idea chosen',
    says: () => 'The goals are set, yet no lead idea is chosen.',
    why: 'Without one thought that carries everything, the plan falls into pieces.',
  },
  G15: {
    name: 'Lead idea does not carry everywhere',
    says: (_, cells) => `Still without an example: ${cells}.`,
    why: 'Where no example comes to mind, the idea is thin; better noticed early than late.',
  },
  G16: {
    name: 'Measure without a goal',
    says: () => 'The measure serves no goal.',
    why: 'What serves no goal only costs strength.',
  },
  G17: {
    name: 'Measure incomplete',
    says: (fields) => `Still missing: ${fields}.`,
    why: 'What nobody begins does not happen.',
  },
  G18: {
    name: 'Goal without a measure',
    says: () => 'No active measure leads to this goal.',
    why: 'A goal nobody does anything for is a wish.',
  },
  G19: {
    name: 'Goal without a metric',
    says: () => 'No metric shows whether the goal comes closer.',
    why: 'Without signs of effect nothing can be learned.',
  },
  G20: {
    name: 'Metric without a beginning',
    says: (fields) => `Still missing: ${fields}.`,
    why: 'Without a baseline and a way to measure, a later value says nothing.',
  },
  G21: {
    name: 'A perspective is missing',
    says: (_, perspective) =>
      `A view is missing from the as-is analysis: ${perspective}. Nothing rated, nothing raised.`,
    why: 'Only comparing the views leads out of organisational blindness.',
  },
  G22: {
    name: 'Too much for one person',
    says: (_, weeks, week, planned, capacity) =>
      `More planned than there is time for: ${weeks}. Most of all in ${week}: ${planned} h instead of ${capacity}.`,
    why: 'Openness brings work; whoever is overloaded stops answering.',
  },
  G23: {
    name: 'Event without a learning',
    says: () => 'Nothing has been learned from this weighty event yet.',
    why: 'Surprises are what makes a strategy better.',
  },
  G24: {
    name: 'No next course check',
    says: (_, date) =>
      date
        ? `The next course check was due on ${date}; a new day is still to be set.`
        : 'The planning horizon has begun, yet no next course check is set.',
    why: 'A strategy is never finished; without a fixed day nobody looks at the course any more.',
  },
  G25: {
    name: 'Value outside its frame',
    says: (fields, sum) =>
      fields
        ? `Outside the planning horizon, or the end lies before the beginning: ${fields}.`
        : `The online shares add up to ${sum} %, not 100 %.`,
    why: 'While the frame is not right, schedule and shares are not right either.',
  },
  N01: {
    name: 'Legal check open',
    says: (_, kind, state) => (state ? `${kind}: ${state}.` : `A legal check: ${kind}.`),
    why: 'Clearing a question beforehand costs less than a quarrel afterwards. This is no legal advice.',
  },
};
