/** The 45-minute path: one question at a time. */
export const shortPath = {
  title: '45 Minuten',
  progress: (at: number, of: number) => `Frage ${at} von ${of}`,
  next: 'Weiter',
  back: 'Zurück',
  leave: 'Später weiter',
  leaveHint: 'Alles ist gespeichert. Du kommst genau hierher zurück.',
  why: 'Warum fragen wir das?',
  example: 'Ein gutes Beispiel',
  lineHint: 'Eingabe schreibt fest und beginnt die nächste Zeile; leere Zeile und Eingabe geht weiter.',
  keys: 'Strg + Eingabe: weiter · Alt + ←: zurück · Esc: später weiter',
  newLine: (name: string) => `${name} …`,
  noneYet: (name: string) =>
    `Dazu gibt es noch keinen Eintrag „${name}“. Mit „Zurück“ lässt er sich anlegen, mit „Weiter“ geht es ohne ihn.`,
  quadrants: {
    S: 'Was können wir gut?',
    W: 'Was fehlt uns?',
    O: 'Was kommt uns entgegen?',
    T: 'Was kann uns treffen?',
  },
  done: 'Der Anfang steht.',
  doneText:
    'Alles, was du geantwortet hast, steht schon im ganzen Plan. Von hier aus wird er weiter: zuhören, prüfen, verbinden.',
  doneCount: (n: number, of: number) => `${n} von ${of} Fragen beantwortet`,
  toPlan: 'Zum ganzen Plan',
  again: 'Noch einmal von vorn ansehen',
  command: '45 Minuten: Frage für Frage',
  door: '45 Minuten',
  doorHint: 'Eine Frage nach der anderen, im Gespräch. Später wächst daraus der ganze Plan.',
  newTitle: 'In 45 Minuten zum Anfang',
} as const;
