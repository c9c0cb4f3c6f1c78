import type { Chapter } from '../../project/chapters';

/** Headings of the client strategy. */
export const chapterTitles = {
  cover: 'Cover',
  summary: 'Summary',
  brief: 'Brief and approach',
  people: 'People',
  listening: 'Listening',
  goals: 'Goals',
  situation: 'As-is analysis',
  positioning: 'Positioning & USP',
  idea: 'Lead idea and strategy',
  dramaturgy: 'Dramaturgy',
  measures: 'Plan of measures',
  resources: 'Resources & budget',
  rules: 'Rules & law',
  learning: 'Measuring & learning',
  nextSteps: 'Next steps',
  appendix: 'Appendix',
} satisfies { [C in Chapter]: string };
