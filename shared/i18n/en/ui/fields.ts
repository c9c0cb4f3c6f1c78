import type { fields as german } from '../../de/ui/fields';
import type { Widen } from '../../widen';

/** A name inside a sentence: `Dialogue group` becomes `dialogue group`, `USP` stays. */
const inSentence = (name: string) => (name === name.toUpperCase() ? name : name.toLowerCase());

export const fields: Widen<typeof german> = {
  yes: 'yes',
  no: 'no',
  none: 'nothing chosen yet',
  choose: 'Choose',
  clear: 'Clear',
  remove: (name) => `Remove ${name}`,
  date: 'DD/MM/YYYY',
  datePick: 'Open calendar',
  dateBad: 'That is not a date. Write for example 01/03/2026.',
  from: 'from',
  to: 'to',
  amount: 'Amount',
  currency: 'Currency',
  numberBad: 'That is not a number.',
  numberRange: (min, max) => `Possible are ${min} to ${max}.`,
  link: (one) => `Find ${inSentence(one)} or add a new one`,
  create: (title, one) => `Add “${title}” as ${inSentence(one)}`,
  nothing: 'Nothing found',
  gone: 'does not exist any more',
  inTrash: 'in the trash',
  addLine: 'Add a line',
  addEntry: 'Add',
  removeEntry: 'Remove entry',
  gridEmpty: 'The table fills as soon as there are both:',
  pickColour: (label: string) => `Pick ${label.toLowerCase()}`,
  noColour: 'No colour such as #17324D. The document takes its own.',
  paleColour: (contrast: string, neighbour: string) =>
    `Hard to read on white (contrast ${contrast} : 1). The document uses ${neighbour} instead.`,
  takeNeighbour: 'Take this colour',
  unmeasuredFont: 'The page numbers cannot be worked out with this font. The document takes Calibri.',
  image: 'Choose a picture …',
  imageReplace: 'Choose another picture …',
  imageRemove: 'Remove picture',
  imageAlt: 'Chosen picture',
};
