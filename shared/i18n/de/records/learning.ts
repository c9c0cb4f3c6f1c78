import type { RecordTexts } from '../../record-texts';

export const learning = {
  one: 'Erkenntnis',
  many: 'Erkenntnisse',
  add: 'Neue Erkenntnis',
  empty: 'Noch keine Erkenntnis – was würdest du heute anders machen als am Anfang?',
  untitled: 'Erkenntnis ohne Text',
  why: 'Erst das Lernen macht aus Ereignissen einen Kurs. Ein Satz, der festhält, was sich gezeigt hat und wie weit es reicht, bewahrt vor Aktionismus und vor Starrsinn.',
  example:
    'Goldschmiede: „Wir haben gelernt, dass Paare lieber den Arbeitstisch von Ruth Lang sehen als das fertige Schmuckstück.“ Die Schaufensterfotos entfallen.',
  fields: {
    text: {
      label: 'Was wir gelernt haben',
      question: 'Was haben wir gelernt?',
      invite: 'Beginne mit „Wir haben gelernt, dass …“.',
    },
    from: { label: 'Gelernt aus', question: 'Woraus haben wir es gelernt?' },
    reach: {
      label: 'Tragweite',
      question: 'Wie weit reicht es?',
      options: {
        note: 'nur merken',
        adjust_measure: 'Maßnahme anpassen',
        adjust_strategy: 'Strategie anpassen',
        adjust_goal: 'Ziel anpassen',
        question_idea: 'Leitidee hinterfragen',
      },
    },
  },
} satisfies RecordTexts<'learning'>;
