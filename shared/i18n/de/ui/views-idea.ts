/** The workshop in which the lead idea is found, tested and chosen. */
export const ideaWorkshop = {
  label: 'Varianten der Leitidee',
  empty:
    'Hier hängt noch nichts an der Wand. Schreib die erste Variante auf – sie muss nicht gut sein, nur da, damit ihr eine zweite dagegenhalten könnt.',
  quick: 'Neue Variante: ein Gedanke in höchstens acht Wörtern',
  fewer: (n: number) =>
    n === 1
      ? 'Eine Variante ist ein Anfang. Mit dreien habt ihr eine echte Wahl.'
      : 'Zwei Varianten ziehen leicht zu „entweder – oder“. Eine dritte öffnet den Raum.',
  longTitle: (n: number) => `${n} Wörter. Bis acht lassen sich weitererzählen.`,
  open: 'Alle Fragen öffnen',
  dropped: (n: number) => (n === 1 ? '1 verworfene Variante' : `${n} verworfene Varianten`),
  state: 'Stand',
  choose: 'Diese wählen',
  chooseAsk: (now: string) =>
    `Gewählt ist bisher „${now}“. Sie kommt in die engere Wahl zurück, ihr Grund bleibt stehen.`,
  chooseYes: 'Ja, diese wählen',
  chooseNo: 'Bei der bisherigen bleiben',
  reason: 'Grund',
  reasonInvite: 'Warum trägt gerade dieser Gedanke?',
  reasonDropped: 'Warum nicht?',
  roots: 'Woraus sie erwächst',
  noRoots: 'Noch ohne Wurzeln. Aus welchem Bedürfnis, welchem Mehrwert kommt sie?',
  scores: {
    title: 'Prüfung',
    quiet: 'Jeder urteilt für sich, danach redet ihr darüber. Bleibt im Team.',
    add: 'Wer urteilt?',
    begin: (person: string) => `Urteil von ${person} beginnen`,
    of: (criterion: string, person: string) => `${criterion}, ${person}`,
    value: (n: number) => (n === 0 ? 'noch kein Urteil' : `${n} von 5`),
    remove: (person: string) => `Urteil von ${person} entfernen`,
    keys: 'Pfeiltasten ändern das Urteil, Pos1 nimmt es zurück.',
    middle: 'Mitte',
  },
  carrying: {
    title: 'Trägt sie?',
    lead: 'Ein kleines Beispiel je Gruppe und Phase. Wo keines einfällt, ist der Gedanke noch dünn.',
    pick: 'Variante',
    missing: (n: number, of: number) => (n === 0 ? `alle ${of} Felder gefüllt` : `${n} von ${of} Feldern noch leer`),
    gaps: 'Noch leer:',
    watched: 'nur beobachtet, muss nicht getragen werden',
    need: 'Dafür braucht es mindestens eine Dialoggruppe (Schritt 1) und eine Phase.',
    cell: (group: string, phase: string) => `Beispiel für ${group} in ${phase}`,
    cellInvite: 'noch leer',
  },
} as const;
