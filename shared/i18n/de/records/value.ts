import type { RecordTexts } from '../../record-texts';

export const value = {
  one: 'Mehrwert',
  many: 'Mehrwerte',
  add: 'Neuer Mehrwert',
  empty: 'Noch kein Mehrwert – welches Bedürfnis erfüllt bisher niemand?',
  untitled: 'Mehrwert ohne Text',
  why: 'Hier liegt der Kern des Zuhörens: etwas zu finden, das den Menschen nützt und das ihnen noch niemand gibt. Wer zuerst gibt, wird gern wieder aufgesucht.',
  example:
    'Gärtnerei: Yusuf Kaya zeigt an kranken Pflanzen aus der Kundschaft, woran man Staunässe erkennt – im Ort erklärt das sonst niemand.',
  fields: {
    text: {
      label: 'Mehrwert',
      question: 'Was können wir geben, das noch niemand erfüllt?',
      invite: 'Beginne mit „Wir geben euch …“.',
    },
    needs: {
      label: 'Für welches Bedürfnis',
      question: 'Welches Bedürfnis beantwortet er?',
    },
    kind: {
      label: 'Art',
      question: 'Womit hilft er?',
      options: {
        knowledge: 'Wissen',
        help: 'Hilfe',
        insight: 'Einblick',
        entertainment: 'Unterhaltung',
        recognition: 'Anerkennung',
        contacts: 'Kontakte',
        participation: 'Mitgestalten',
        advantage: 'Vorteil',
        beauty: 'Schönheit',
      },
    },
    proof: {
      label: 'Womit wir es können',
      question: 'Warum gerade wir?',
      invite: 'Erfahrung, Menschen, Räume, Geräte: Was habt ihr, das andere nicht haben?',
    },
    proofItems: {
      label: 'Belegt durch Stärken',
      question: 'Welche Aussagen der Analyse stützen das?',
    },
    cost: { label: 'Aufwand', question: 'Was kostet es uns?' },
  },
} satisfies RecordTexts<'value'>;
