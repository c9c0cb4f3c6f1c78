import type { settings as german } from '../../de/ui/settings';
import type { Widen } from '../../widen';

export const settings: Widen<typeof german> = {
  title: 'Settings',
  language: 'Language',
  languageQuestion: 'In which language do you work?',
  languageHint: 'Takes effect at once. The language of a document is chosen when you save it.',
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
  backup: 'Second copy',
  backupQuestion: 'Where should a second copy go?',
  backupHint:
    'After saving, at most every ten minutes, and on closing a copy of every project goes there: best on another disk.',
  backupNone: 'no second copy',
  backupChoose: 'Choose a folder …',
  backupStop: 'No second copy',
  retention: 'Earlier states',
  retentionQuestion: 'How long do earlier states stay?',
  retentionHint:
    'Everything of the last hour stays, then one state an hour, after a day one a day. The newest version always stays.',
  retentionDays: 'days',
  retentionSize: 'MB per project at most',
  back: 'Back',
};
