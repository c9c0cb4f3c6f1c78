import { defineRecord } from '../define-record';
import { date, line, link, oneOf, refs, text, yesNo } from '../fields/make';

/** One thing that was heard or seen, kept apart from what we make of it. */
export const observation = defineRecord(
  'observation',
  { title: 'what', aboutPeople: true },
  {
    what: text({ chapter: 'appendix', needed: true }),
    date: date({ chapter: 'appendix', needed: true }),
    place: link('channel', { chapter: 'appendix', needed: true }),
    listener: link('person', { chapter: 'appendix', needed: true }),
    kind: oneOf(
      [
        'wish',
        'need',
        'longing',
        'praise',
        'criticism',
        'question',
        'experience',
        'product_talk',
        'rule',
        'conflict',
        'idea',
      ],
      { chapter: 'appendix', needed: true },
    ),
    who: refs(['group', 'actor'], { chapter: 'appendix' }),
    placeText: line({ chapter: 'appendix', max: 160 }),
    quote: yesNo({ chapter: 'appendix' }),
    anonymised: yesNo({ chapter: 'appendix', initial: true }),
    feeling: oneOf(['joy', 'pride', 'anger', 'worry', 'frustration', 'curiosity', 'boredom', 'hope'], {
      chapter: 'appendix',
    }),
    meaning: text({ chapter: 'appendix' }),
    aboutUs: yesNo({ chapter: 'appendix' }),
  },
);
