import type { RecordTexts } from '../../record-texts';

export const observation = {
  one: 'Beobachtung',
  many: 'Beobachtungen',
  add: 'Neue Beobachtung',
  empty: 'Noch niemand beobachtet – beginne mit einem Satz, den du gehört hast.',
  untitled: 'Beobachtung ohne Text',
  why: 'Zuhören kommt vor jedem Ziel. Was gesagt wurde, steht hier getrennt von dem, was wir daraus verstehen – so schleicht sich die eigene Meinung nicht unbemerkt ein.',
  example:
    'Schreinerei: Eine Kundin sagt zu Meister Tobias Kern: „Ich will das Holz anfassen, bevor ich den Tisch bestelle.“',
  fields: {
    what: {
      label: 'Was gesagt wurde',
      question: 'Was genau, in ihren Worten?',
      invite: 'Ein Satz genügt, möglichst so, wie er gefallen ist.',
    },
    date: { label: 'Datum', question: 'Wann hast du es gehört?' },
    place: { label: 'Ort', question: 'Wo hast du es gehört?' },
    listener: { label: 'Zuhörer', question: 'Wer hat zugehört?' },
    kind: {
      label: 'Art',
      question: 'Was zeigt es?',
      options: {
        wish: 'Wunsch',
        need: 'Bedürfnis',
        longing: 'Sehnsucht',
        praise: 'Lob',
        criticism: 'Kritik',
        question: 'Frage',
        experience: 'Erfahrung',
        product_talk: 'Gespräch über Produkte',
        rule: 'Regel des Ortes',
        conflict: 'Konflikt',
        idea: 'Idee',
      },
    },
    who: { label: 'Wer spricht', question: 'Wer sprach?' },
    placeText: {
      label: 'Ort genauer',
      question: 'Wo dort genau?',
      invite: 'Der Beitrag, die Gruppe, der Tisch am Fenster.',
    },
    quote: { label: 'Wörtlich', question: 'Ist es ein wörtliches Zitat?' },
    anonymised: {
      label: 'Ohne Namen',
      question: 'Ist niemand mehr zu erkennen?',
    },
    feeling: {
      label: 'Gefühl',
      question: 'Wie klang es?',
      options: {
        joy: 'Freude',
        pride: 'Stolz',
        anger: 'Ärger',
        worry: 'Sorge',
        frustration: 'Frust',
        curiosity: 'Neugier',
        boredom: 'Langeweile',
        hope: 'Hoffnung',
      },
    },
    meaning: {
      label: 'Was wir verstehen',
      question: 'Was lernen wir daraus?',
      invite: 'Erst jetzt kommt deine Deutung.',
    },
    aboutUs: { label: 'Über uns', question: 'Geht es um uns?' },
  },
} satisfies RecordTexts<'observation'>;
