import type { settings as german } from '../../de/ui/settings';
import type { Widen } from '../../widen';

export const settings: Widen<typeof german> = {
  title: 'Settings',
  language: 'Language',
  languageQuestion: 'In which language do you work?',
  languageHint: 'Takes effect at once. The language of a document is chosen when you save it.',
  address: 'Form of address',
  addressQuestion: 'Du or Sie?',
  addressHint: 'How Leitfaden speaks here. The form of address in documents is set in the frame of the project.',
  addresses: { du: 'du', sie: 'Sie' },
  theme: 'Appearance',
  themeQuestion: 'Light or dark?',
  themes: { system: 'as the system', light: 'light', dark: 'dark' },
  textSize: 'Text size',
  textSizeQuestion: 'How large shall everything be?',
  textSizes: { normal: 'normal', large: 'larger', larger: 'largest' },
  me: 'I am …',
  meQuestion: 'Who is writing here?',
  meHint:
    'New entries carry your name when a person of the open project is called so. The name stays on this computer.',
  meNobody: 'nobody in particular',
  meKnown: (title: string) => `You are entered as a person in “${title}”.`,
  meUnknown: (title: string) => `There is no person of this name in “${title}” yet.`,
  meAdd: 'Enter me as a person',
  meName: 'Your name',
  mePeople: 'People of the open project',
  folder: 'Library',
  folderQuestion: 'Where do your strategies live?',
  folderHint: 'New projects are made here. Existing files stay where they are.',
  chooseFolder: 'Choose another folder …',
  back: 'Back',
};
