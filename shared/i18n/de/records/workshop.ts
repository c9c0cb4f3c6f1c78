import type { RecordTexts } from '../../record-texts';

export const workshop = {
  one: 'Teamrunde',
  many: 'Teamrunden',
  add: 'Neue Teamrunde',
  empty: 'Noch keine Teamrunde – wer müsste einmal gemeinsam an einem Tisch sitzen?',
  untitled: 'Teamrunde ohne Datum',
  why: '„Im Team entstanden“ ist selbst ein Beleg. Wer dabei war, was herauskam und was offen blieb, sieht man später nur, wenn es gleich aufgeschrieben wird.',
  example:
    'Zahnarztpraxis: An einem Mittwochnachmittag spielen alle einmal den Patienten. Assistentin Kim Berger wartet selbst und merkt, dass niemand den Blick hebt.',
  fields: {
    date: { label: 'Datum', question: 'Wann kam die Runde zusammen?' },
    people: { label: 'Beteiligte', question: 'Wer war dabei?' },
    method: {
      label: 'Vorgehen',
      question: 'Wie habt ihr gearbeitet?',
      options: {
        conversation: 'im Gespräch',
        collecting: 'gesammelt und geordnet',
        rating: 'bewertet',
        change_of_roles: 'mit vertauschten Rollen',
        writing: 'jeder schreibt für sich',
        voting: 'abgestimmt',
        walk: 'unterwegs',
        other: 'anders',
      },
    },
    result: { label: 'Ergebnis', question: 'Was kam heraus?' },
    openPoints: { label: 'Offen geblieben', question: 'Was blieb ungeklärt?' },
  },
} satisfies RecordTexts<'workshop'>;
