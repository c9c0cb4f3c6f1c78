import type { RecordTexts } from '../../record-texts';

export const guideline = {
  one: 'Leitlinie',
  many: 'Leitlinien',
  add: 'Neue Leitlinie',
  empty: 'Noch keine Leitlinie – was fragen neue Kolleginnen immer wieder?',
  untitled: 'Leitlinie ohne Text',
  why: 'Was für alle gilt, soll jeder nachlesen können. Eine kurze Leitlinie schützt beide: die Menschen, die schreiben, und die, über die geschrieben wird.',
  example:
    'Jugendherberge: „Wir zeigen Gäste nur von hinten oder mit Erlaubnis.“ Herbergsmutter Carla Winter hat die Regel mit Schulklassen zusammen geschrieben.',
  fields: {
    kind: {
      label: 'Art',
      question: 'Für welchen Fall ist sie gedacht?',
      options: {
        netiquette: 'Netiquette',
        staff: 'fürs Team',
        escalation: 'Eskalation',
        crisis: 'Krise',
        influencer: 'Influencer',
        ai: 'künstliche Intelligenz',
      },
    },
    text: { label: 'Leitlinie', question: 'Was gilt für alle?' },
    owner: { label: 'Zuständig', question: 'Wer hält sie aktuell?' },
  },
} satisfies RecordTexts<'guideline'>;
