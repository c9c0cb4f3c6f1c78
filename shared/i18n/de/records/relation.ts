import type { RecordTexts } from '../../record-texts';

export const relation = {
  one: 'Verbindung',
  many: 'Verbindungen',
  add: 'Neue Verbindung',
  empty: 'Noch keine Verbindung – wer hört auf wen, wer beliefert wen?',
  untitled: 'Verbindung ohne Beteiligte',
  why: 'Menschen stehen nicht für sich. Wer sieht, wer auf wen hört, findet Wege, die kein Kanal anbietet, und merkt früh, wen er mit einem Schritt noch berührt.',
  example:
    'Brauerei: Was Gastwirtin Rosa Lechner ausschenkt, probiert danach der ganze Trachtenverein. Die Brauerei lädt darum zuerst sie in den Gärkeller ein.',
  fields: {
    from: { label: 'Von', question: 'Von wem geht es aus?' },
    kind: {
      label: 'Art',
      question: 'Was verbindet beide?',
      options: {
        influences: 'beeinflusst',
        belongs_to: 'gehört zu',
        supplies: 'beliefert',
        competes: 'steht im Wettbewerb mit',
        knows: 'kennt',
      },
    },
    to: { label: 'Zu', question: 'Auf wen wirkt es?' },
  },
} satisfies RecordTexts<'relation'>;
