import type { RecordTexts } from '../../record-texts';

export const phase = {
  one: 'Phase',
  many: 'Phasen',
  add: 'Neue Phase',
  empty: 'Noch keine Phase – womit beginnt eure Geschichte, und worauf läuft sie zu?',
  untitled: 'Phase ohne Namen',
  why: 'Ein Kalender reiht Termine, eine Dramaturgie führt Menschen durch eine Geschichte. Jede Phase hat ein Gefühl und einen Auftrag; am Ende ist etwas anders als zuvor.',
  example:
    'Freilichtbühne: In der Phase „Vorhang auf“ lässt Regisseurin Nora Stahl das Dorf über das Ende des Stücks abstimmen. Aus Zuschauern werden Mitwisser.',
  fields: {
    title: {
      label: 'Phase',
      question: 'Welcher Abschnitt der Geschichte ist das?',
      invite: 'Etwa Zuhören, Auftakt, Aufbau, Höhepunkt, Ausklang, Weiterführung – oder ganz eigene Namen.',
    },
    period: { label: 'Zeitraum', question: 'Von wann bis wann?' },
    feeling: {
      label: 'Gefühl',
      question: 'Was sollen Menschen in dieser Zeit spüren?',
    },
    mission: { label: 'Auftrag', question: 'Wozu dient die Phase?' },
    goals: { label: 'Ziele', question: 'Welchen Zielen bringt sie uns näher?' },
    turningPoint: {
      label: 'Wendepunkt',
      question: 'Was verändert sich?',
      invite: 'Der Augenblick, nach dem es kein Zurück mehr gibt.',
    },
    order: {
      label: 'Platz im Bogen',
      question: 'An welcher Stelle des Spannungsbogens steht sie?',
    },
  },
} satisfies RecordTexts<'phase'>;
