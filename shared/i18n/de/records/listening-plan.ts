import type { RecordTexts } from '../../record-texts';

export const listeningPlan = {
  one: 'Hörplan',
  many: 'Hörpläne',
  add: 'Neuer Hörplan',
  empty: 'Noch kein Hörplan – wer bleibt an welchem Ort mit dem Ohr dabei?',
  untitled: 'Hörplan ohne Ort',
  why: 'Zuhören endet nicht mit der Analyse. Wenn feststeht, wer an welchem Ort weiter hinhört, erfährt das Team von Veränderungen, solange sie noch klein sind.',
  example:
    'Reisebüro: Nadja Kurz liest bei den Alleinreisenden mit und achtet auf das Wort „eigentlich“. So bemerkte sie den Wunsch nach Zimmern ohne Aufschlag.',
  fields: {
    channel: { label: 'Kanal', question: 'Wo hören wir weiter zu?' },
    person: { label: 'Zuhörer', question: 'Wer bleibt dabei?' },
    rhythm: {
      label: 'Rhythmus',
      question: 'Wie oft hört diese Person hin?',
      options: { daily: 'täglich', weekly: 'wöchentlich', monthly: 'monatlich' },
    },
    keywords: { label: 'Stichwörter', question: 'Auf welche Wörter achten wir?' },
  },
} satisfies RecordTexts<'listeningPlan'>;
