import { defineRecord } from '../define-record';
import { date, line, link, numberOrText, oneOf } from '../fields/make';
import { effectLevels } from './goal';

/** What shows effect, in numbers or in words. */
export const metric = defineRecord(
  'metric',
  { title: 'name' },
  {
    name: line({ chapter: 'learning', needed: true, core: true, max: 200 }),
    goal: link('goal', { chapter: 'learning', needed: true }),
    level: oneOf(effectLevels, { chapter: 'learning', needed: true }),
    method: line({ chapter: 'learning', needed: true }),
    baseline: numberOrText({ chapter: 'learning', needed: true }),
    target: numberOrText({ chapter: 'learning', needed: true }),
    unit: line({ chapter: 'learning', needed: true, max: 60 }),
    due: date({ chapter: 'learning', needed: true }),
    direction: oneOf(['up', 'down', 'keep', 'range'], { chapter: 'learning', needed: true }),
    rhythm: oneOf(['weekly', 'monthly', 'quarterly'], { chapter: 'learning', needed: true }),
    responsible: link('person', { chapter: 'learning', needed: true }),
  },
);
