import { defineRecord } from '../define-record';
import { line, links, parts, text, yesNo } from '../fields/make';

/** What is unique, distinctive and irreplaceable about us. */
export const usp = defineRecord(
  'usp',
  { title: 'sentence' },
  {
    sentence: line({ chapter: 'positioning', needed: true, core: true }),
    worldPoorer: text({ chapter: 'positioning', needed: true }),
    strengths: links('swotItem', { chapter: 'positioning', needed: true }),
    needs: links('need', { chapter: 'positioning', needed: true }),
    values: links('value', { chapter: 'positioning' }),
    tests: parts(
      {
        unique: yesNo({ chapter: 'positioning' }),
        distinctive: yesNo({ chapter: 'positioning' }),
        irreplaceable: yesNo({ chapter: 'positioning' }),
        competitorCouldSign: yesNo({ chapter: 'positioning' }),
        provable: yesNo({ chapter: 'positioning' }),
      },
      { chapter: 'positioning' },
    ),
  },
);
