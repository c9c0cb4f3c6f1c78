import type { RecordTexts } from '../../record-texts';

export const interest = {
  one: 'Interesse',
  many: 'Interessen',
  add: 'Neues Interesse',
  empty: 'Noch kein Interesse – was wollen diese Menschen erreichen, auch ganz ohne euch?',
  untitled: 'Interesse ohne Text',
  why: 'Andere haben eigene Ziele, und sie warten nicht auf unsere. Erst wenn beide nebeneinander stehen, zeigt sich, wo man gemeinsam geht und wo es eine Brücke braucht.',
  example:
    'Tanzschule: Die Eltern wollen ihre Kinder sicher nach Hause bekommen. Miguel Santos legt das Ende des Kurses auf die Abfahrt des Busses.',
  fields: {
    text: {
      label: 'Ziel oder Interesse',
      question: 'Was wollen sie selbst erreichen?',
      invite: 'Aus ihrer Sicht, nicht aus unserer.',
    },
    group: { label: 'Dialoggruppe', question: 'Wer will das?' },
  },
} satisfies RecordTexts<'interest'>;
