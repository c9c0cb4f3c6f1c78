import type { RecordTexts } from '../../record-texts';

export const competitor = {
  one: 'Vergleich',
  many: 'Vergleiche',
  add: 'Neuer Vergleich',
  empty: 'Noch kein Vergleich – wer macht etwas anders als ihr und lernt dabei?',
  untitled: 'Vergleich ohne Namen',
  why: 'Der Blick zu anderen ist keine Jagd nach Rezepten. Er zeigt, was dort gelingt, was liegen bleibt und wofür wir deshalb gebraucht werden.',
  example:
    'Friseursalon: Ein Salon in der Nachbarstadt zeigt jeden Schnitt, aber nie das Gespräch davor. Inhaber Dario Conti nimmt sich genau dieses Gespräch vor.',
  fields: {
    actor: { label: 'Wer', question: 'Wer macht es anders?' },
    strengths: { label: 'Was dort gelingt', question: 'Was machen sie gut?' },
    channel: { label: 'Kanal', question: 'Wo haben wir hingesehen?' },
    weaknesses: { label: 'Was dort misslingt', question: 'Was gelingt ihnen nicht?' },
    gap: {
      label: 'Was offen bleibt',
      question: 'Was lernen wir daraus?',
      invite: 'Wonach fragen die Leute dort vergeblich?',
    },
    date: { label: 'Datum', question: 'Wann haben wir hingesehen?' },
  },
} satisfies RecordTexts<'competitor'>;
