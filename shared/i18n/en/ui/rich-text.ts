import type { richText as german } from '../../de/ui/rich-text';
import type { Widen } from '../../widen';

export const richText: Widen<typeof german> = {
  toolbar: (label) => `Style the text: ${label}`,
  bold: 'Bold',
  italic: 'Italic',
  bullets: 'Bullets',
  numbers: 'Numbers',
  quote: 'Quote',
  link: 'Link',
  indent: 'Move an item in',
  outdent: 'Move an item out',
  toTools: 'To the tools',
  keys: 'In long texts',
  address: 'Address of the link',
  addressInvite: 'https://… or name@example.com',
  apply: 'Apply',
  unlink: 'Remove link',
  addressBad: 'Only https:// and e-mail addresses work.',
  full: (max) =>
    `There is room for ${max} characters here. The last of it was not taken; everything else is still there.`,
};
