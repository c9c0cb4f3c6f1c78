import type { RecordTexts } from '../../record-texts';

export const businessGoal = {
  one: 'Unternehmensziel',
  many: 'Unternehmensziele',
  add: 'Neues Unternehmensziel',
  empty: 'Noch kein Unternehmensziel – woran wird am Jahresende gemessen, ob es ein gutes Jahr war?',
  untitled: 'Unternehmensziel ohne Text',
  why: 'Ein Gespräch im Netz ist kein Selbstzweck. Wer weiß, worauf das ganze Haus hinarbeitet, kann jedes Ziel daran halten und auch einmal nein sagen.',
  example:
    'Dachdeckerei: Inhaberin Simone Krug will, dass bis zum Generationswechsel drei Gesellen den Meisterbrief haben. Alles andere ordnet sie dem unter.',
  fields: {
    text: { label: 'Unternehmensziel', question: 'Was will das Unternehmen erreichen?' },
    field: {
      label: 'Feld',
      question: 'In welches Feld gehört es?',
      options: {
        sales: 'Absatz',
        recruiting: 'Personal',
        loyalty: 'Treue',
        reputation: 'Ansehen',
        innovation: 'Neues',
        service: 'Dienst am Kunden',
        education: 'Bildung',
        donation: 'Spenden',
        membership: 'Mitgliedschaft',
      },
    },
  },
} satisfies RecordTexts<'businessGoal'>;
