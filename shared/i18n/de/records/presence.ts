import type { RecordTexts } from '../../record-texts';

export const presence = {
  one: 'Präsenz',
  many: 'Präsenz der Gruppen',
  add: 'Ort der Gruppe hinzufügen',
  empty: 'Noch kein Ort – wo hast du Menschen aus dieser Gruppe zuletzt angetroffen?',
  untitled: 'Präsenz ohne Gruppe',
  why: 'Nicht unsere Vorliebe entscheidet über einen Kanal, sondern wo die Menschen wirklich sind. Die Anteile zeigen später, ob unsere Mühe dorthin geht, wo jemand zuhört.',
  example:
    'Musikschule: Die jungen Schlagzeuger tauschen ihre Aufnahmen fast nur auf Discord. Lehrerin Ana Petrović sieht dort auch, wer heimlich übt.',
  fields: {
    group: { label: 'Dialoggruppe', question: 'Um welche Gruppe geht es?' },
    channel: { label: 'Kanal', question: 'Wo sind sie tatsächlich?' },
    share: {
      label: 'Anteil in Prozent',
      question: 'Welcher Teil der Gruppe ist dort zu finden?',
      invite: 'Eine Schätzung genügt; zusammen ergeben die Orte einer Gruppe 100.',
    },
    activity: {
      label: 'Aktivität',
      question: 'Was tun sie dort?',
      options: { reads: 'liest oder hört zu', reacts: 'reagiert', writes: 'redet mit', leads: 'führt das Wort' },
    },
  },
} satisfies RecordTexts<'presence'>;
