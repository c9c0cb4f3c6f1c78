import type { Chapter } from '../../project/chapters';

/** Headings of the client strategy. */
export const chapterTitles = {
  cover: 'Titelseite',
  summary: 'Zusammenfassung',
  brief: 'Auftrag und Vorgehen',
  people: 'Menschen',
  listening: 'Zuhören',
  goals: 'Ziele',
  situation: 'IST-Analyse',
  positioning: 'Positionierung & USP',
  idea: 'Leitidee und Strategie',
  dramaturgy: 'Dramaturgie',
  measures: 'Maßnahmenplan',
  resources: 'Ressourcen & Budget',
  rules: 'Regeln & Recht',
  learning: 'Messen & Lernen',
  nextSteps: 'Nächste Schritte',
  appendix: 'Anhang',
} satisfies { [C in Chapter]: string };
