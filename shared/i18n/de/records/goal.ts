import type { RecordTexts } from '../../record-texts';

export const goal = {
  one: 'Ziel',
  many: 'Ziele',
  add: 'Neues Ziel',
  empty: 'Noch kein Ziel – was soll für die Menschen, denen du zugehört hast, danach anders sein?',
  untitled: 'Ziel ohne Text',
  why: 'Erst jetzt, nach dem Zuhören, entstehen Ziele. Ein gutes Ziel beschreibt einen Zustand und nicht eine Tätigkeit: Dann lässt sich streiten, ob er erreicht ist, und nicht nur, ob fleißig gearbeitet wurde.',
  example:
    'Zimmerei: Nach dem Tag der offenen Werkstatt wissen die Schulabgänger im Tal, wie ein Lehrjahr bei Meisterin Franziska Huber aussieht.',
  fields: {
    text: {
      label: 'Ziel',
      question: 'Was soll danach anders sein?',
      invite: 'Ein Satz über einen Zustand, nicht über eine Tätigkeit.',
    },
    groups: { label: 'Für wen', question: 'Bei wem soll es anders sein?' },
    businessGoals: { label: 'Zahlt ein auf', question: 'Wofür ist das gut?' },
    type: {
      label: 'Zieltyp',
      question: 'Geht es um den Markt oder um das Gespräch?',
      options: {
        marketing: 'Marketingziel',
        communication: 'Kommunikationsziel',
      },
    },
    effect: {
      label: 'Wirkung',
      question: 'Wissen, fühlen, tun, verbunden sein?',
      options: {
        know: 'etwas wissen',
        feel: 'etwas fühlen',
        do: 'etwas tun',
        relate: 'verbunden sein',
      },
    },
    level: {
      label: 'Wirkungsstufe',
      question: 'Woran zeigt sich Wirkung?',
      options: {
        input: 'Input',
        internal_output: 'interner Output',
        external_output: 'externer Output',
        direct_outcome: 'direkter Outcome',
        indirect_outcome: 'indirekter Outcome',
        outflow: 'Outflow',
      },
    },
    due: { label: 'Termin', question: 'Bis wann?' },
    priority: {
      label: 'Rang',
      question: 'Was kommt zuerst?',
      options: { must: 'muss', should: 'soll', could: 'kann' },
    },
    owner: { label: 'Verantwortlich', question: 'Wer steht dafür ein?' },
    notGoal: {
      label: 'Nicht-Ziel',
      question: 'Was wollen wir ausdrücklich nicht?',
      invite: 'Was andere vielleicht erwarten, ihr aber lasst.',
    },
  },
} satisfies RecordTexts<'goal'>;
