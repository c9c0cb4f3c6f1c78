import type { BodyChapter } from './chapters';
import type { TextField } from './fields/kinds';
import { text } from './fields/make';

/** The project's own words at the beginning of each chapter, in place of ours. */
export const introductionFields = {
  summary: text({ chapter: 'summary' }),
  brief: text({ chapter: 'brief' }),
  people: text({ chapter: 'people' }),
  listening: text({ chapter: 'listening' }),
  goals: text({ chapter: 'goals' }),
  situation: text({ chapter: 'situation' }),
  positioning: text({ chapter: 'positioning' }),
  idea: text({ chapter: 'idea' }),
  dramaturgy: text({ chapter: 'dramaturgy' }),
  measures: text({ chapter: 'measures' }),
  resources: text({ chapter: 'resources' }),
  rules: text({ chapter: 'rules' }),
  learning: text({ chapter: 'learning' }),
  nextSteps: text({ chapter: 'nextSteps' }),
  appendix: text({ chapter: 'appendix' }),
} as const satisfies { [C in BodyChapter]: TextField };
