import type { branding as german } from '../../de/ui/branding';
import type { Widen } from '../../widen';

/** How documents look. */
export const branding: Widen<typeof german> = {
  title: 'Look',
  tabs: { output: 'Output', look: 'Look' },
  house: 'House style',
  houseHint: 'Colours, fonts and sizes out of a Word file of the client. Nothing of its content is read.',
  readHouse: 'Choose a Word file …',
  took: (file, what) => `Taken over from “${file}”: ${what}.`,
  tookNothing: (file) => `Nothing could be taken over from “${file}”.`,
  refusals: {
    unmeasuredFont: (value) =>
      `“${value}” is left out, because the page numbers cannot be worked out with it. In the finished document the font can still be changed in Word.`,
    paleColour: (value, instead) => `${value} is hard to read on white; the document uses ${instead} instead.`,
    oddSize: (value) => `${value} pt is left out, because tables and page breaks would no longer fit.`,
    absent: () => 'The file says nothing about it.',
  },
  profiles: 'Kept looks',
  profilesHint: 'For further projects of the same house, logo included. They stay on this computer.',
  take: 'Use',
  takeProfile: (name) => `Use “${name}”`,
  dropProfile: (name) => `Stop keeping “${name}”`,
  profileName: 'Name of the look',
  keepProfile: 'Keep this look',
};
