/** How the team sees itself, what it has to do, how far it believes and lets go. */
export const team = {
  lead: 'Dieselben Aussagen, von mehreren Seiten beurteilt. Oben steht, wo die Sichten am weitesten auseinanderliegen. Wer recht hat, sagt die Karte nicht; sie zeigt, wo ein Gespräch lohnt.',
  map: 'Divergenz-Landkarte',
  marks: 'Zeichen je Sicht',
  letters: { leadership: 'F', employee: 'M', stakeholder: 'S', consultant: 'B' },
  distance: (figure: string) => `Abstand ${figure}`,
  scale: (from: string, to: string) => `1: ${from}, 5: ${to}`,
  noAnswers: 'Noch hat niemand eine Aussage eingeschätzt. Wer sieht sie anders?',
  toRatings: 'Zu den Einschätzungen',
  nothingCompared: (floor: number) =>
    `Noch lässt sich nichts vergleichen. Dafür braucht eine Aussage Antworten aus zwei Sichten, von Mitarbeitenden und Stakeholdern je mindestens ${floor}.`,
  incomparable: (n: number) =>
    n === 1 ? '1 Aussage ist noch nicht vergleichbar' : `${n} Aussagen sind noch nicht vergleichbar`,
  none: 'keine',
  found: {
    blindSpots: {
      title: 'Betriebsblindheit',
      why: 'Die Führung urteilt anders als eine andere Sicht: Sie sieht eine Schwäche oder ein Risiko nicht, das andere sehen, oder eine Stärke oder Chance, die andere nicht bestätigen. Das ist kein Fehler; von innen sieht manches anders aus.',
    },
    treasures: {
      title: 'Ungesehene Schätze',
      why: 'Andere sehen hier eine Stärke oder Chance, an die die Führung selbst nicht glaubt.',
    },
    silent: {
      title: 'Stille Aussagen',
      why: 'Von einer einzigen Sicht genannt, von keiner anderen beurteilt: vielleicht ungesehen, vielleicht nur gewünscht.',
    },
  },
  floor: {
    before: 'Mitarbeitende und Stakeholder werden gezeigt ab',
    answers: (n: number) => (n === 1 ? '1 Antwort' : `${n} Antworten`),
    lowered: (usual: number) =>
      `Unter ${usual} Antworten lassen sich einzelne Menschen erkennen. Jedes Dokument sagt dann, dass die Grenze gesenkt ist.`,
  },
} as const;

/** Giving and asking, and the hours of each person. */
export const effort = {
  giving: {
    title: 'Geben und Bitten',
    lead: 'Gezählt werden geplante, laufende und erledigte Maßnahmen; jede zählt einmal.',
    empty: 'Noch keine Maßnahme sagt, ob sie gibt oder bittet.',
    toMeasures: 'Zu den Maßnahmen',
    all: 'Alle Maßnahmen',
    perPhase: 'Je Phase',
    perGroup: 'Je Gruppe',
    without: { phase: 'ohne Phase', group: 'ohne Gruppe' },
    kinds: { gives: 'geben', mixed: 'beides', asks: 'bitten' },
    share: (percent: string, kind: string) => `${percent} % ${kind}`,
    counted: (n: number) => (n === 1 ? '1 Maßnahme' : `${n} Maßnahmen`),
    unsaid: (n: number) => `${n} ohne Angabe`,
    asksMuch: (limit: number) => `Mehr als ${limit} % bitten. Was bekommen die Menschen, bevor sie etwas geben sollen?`,
  },
  work: {
    title: 'Kräfte je Woche',
    lead: 'Eine Säule ist eine Woche: unten die Stunden aus Maßnahmen, darüber gestreift das Antworten, das Offenheit mit sich bringt. Der Strich ist, was an Stunden da ist.',
    empty:
      'Noch niemand hat Stunden. Sie stehen bei den Maßnahmen und Kanalrollen; wie viele da sind, steht bei den Personen.',
    toPeople: 'Zu den Personen',
    weeksOf: (person: string) => `Wochen von ${person}`,
    keys: 'Pfeiltasten gehen von Woche zu Woche, Pos1 und Ende zur ersten und letzten.',
    capacity: (hours: string) => `${hours} Std. je Woche`,
    unknown: 'Wie viele Stunden da sind, ist nicht bekannt.',
    nothing: 'Noch nichts geplant.',
    answering: (hours: string) => `davon ${hours} Std. zum Antworten`,
    fits: 'Nirgends mehr, als da ist.',
    overCount: (n: number) => (n === 1 ? '1 Woche zu voll' : `${n} Wochen zu voll`),
    overMore: (n: number) => `und ${n} weitere`,
    week: (number: string) => `KW ${number}`,
    days: (from: string, to: string) => `${from} bis ${to}`,
    hoursOf: (total: string, capacity: string) => `${total} von ${capacity} Std.`,
    hours: (total: string) => `${total} Std.`,
    over: (hours: string) => `${hours} Std. zu viel`,
    empties: 'nichts geplant',
    replies: 'Antworten auf',
    wait: {
      none: 'Wer in dieser Woche schreibt, bekommt noch in der Woche Antwort.',
      days: (days: string) => `Wer am Ende dieser Woche schreibt, wartet voraussichtlich ${days} Tage.`,
      never: 'Für das Antworten bleibt keine Stunde; es staut sich.',
      promised: (hours: string) => `Zugesagt ist eine Antwort binnen ${hours} Std.`,
    },
  },
} as const;

/** Each person says in private how far they believe in it. */
export const beliefs = {
  lead: 'Jede Person sagt für sich, wie fest sie an Vision und Leitidee glaubt. Wer dran ist, sieht keine andere Stimme.',
  people: 'Wer stimmt ab?',
  noPeople: 'Noch niemand ist im Vorhaben eingetragen.',
  toPeople: 'Personen eintragen',
  given: 'hat abgestimmt',
  missing: 'Stimme fehlt noch',
  vote: (person: string) => `Stimme abgeben: ${person}`,
  again: (person: string) => `neu abgeben: ${person}`,
  voteShort: 'Stimme abgeben',
  againShort: 'neu abgeben',
  turn: (person: string) => `${person} ist dran`,
  turnHint: 'Die anderen schauen kurz weg. Eine frühere Stimme wird nicht gezeigt, sondern ersetzt.',
  agree: 'Ich glaube daran',
  agreeWords: { 1: 'gar nicht', 2: 'kaum', 3: 'teils, teils', 4: 'ziemlich', 5: 'ganz und gar' },
  condition: 'Was müsste sich ändern?',
  conditionInvite: 'Ein Satz genügt. Er wird ohne Namen gezeigt und bleibt im Team.',
  keep: 'Festhalten und verdecken',
  leave: 'Ohne Stimme zurück',
  summary: 'Was zusammenkommt',
  mean: (figure: string, n: number) => `Mittel ${figure} von 5 aus ${n} Stimmen`,
  spread: (from: string, to: string) => (from === to ? `alle bei ${from}` : `von ${from} bis ${to}`),
  lowest: (figure: string) => `Die niedrigste Stimme ist ${figure}. Was sich dafür ändern müsste:`,
  noCondition: 'Dazu wurde nichts gesagt.',
  missingNames: (names: string) => `Es fehlt noch: ${names}`,
  allThere: 'Alle haben abgestimmt.',
  fewVotes: 'Ab der zweiten Stimme steht hier, was zusammenkommt; eine allein wäre keine verdeckte Stimme mehr.',
  covered: 'Solange jemand dran ist, bleibt verdeckt, was die anderen sagen.',
} as const;

/** Where control is let go, topic by topic. */
export const lettingGo = {
  label: 'Loslass-Barometer',
  lead: 'Je Thema eine Regel: Wer darf antworten, ohne zu fragen? Links wird freigegeben, rechts festgehalten.',
  rule: (topic: string) => `Wer antwortet: ${topic}`,
  withoutRule: 'Noch ohne Regel.',
  every: (n: number) => (n === 1 ? '1 Thema, mit einer Regel' : `${n} Themen, jedes mit einer Regel`),
  left: (n: number, of: number) => `${n} von ${of} Themen noch ohne eindeutige Regel`,
  quick: 'Neues Thema: worüber wird geschrieben?',
  open: (topic: string) => `Alle Fragen öffnen: ${topic}`,
  openShort: 'Öffnen',
} as const;

/** What happened, what it taught, what changed: beside the form of each of them. */
export const course = {
  title: 'Der Weg dieser Änderung',
  event: 'Ereignis',
  learning: 'Gelernt',
  change: 'Änderung',
  changed: 'Geändert wird',
} as const;

/** Cards for the workshop of the lead idea; each asks, none answers. */
export const cards = {
  title: 'Karten gegen die Nüchternheit',
  lead: 'Wenn nichts kommt: eine Karte ziehen, zwei Minuten schreiben, nicht streichen. Die Karten schreiben nichts in den Plan.',
  show: 'Karten zeigen',
  hide: 'Karten weglegen',
  next: 'Nächste Karte',
  back: 'Vorige Karte',
  place: (n: number, of: number) => `Karte ${n} von ${of}`,
  all: [
    'Angenommen, Werbung wäre ab morgen verboten. Worüber würden die Menschen trotzdem mit anderen reden, wenn sie von hier kommen?',
    'Was sagt die Rechnung nicht, wofür aber jemand Danke gesagt hat? Wann war das, und wer war es?',
    'Welcher Satz aus den Beobachtungen lässt sich nicht vergessen? Was wäre, wenn er die Überschrift wäre?',
    'Wenn das Vorhaben ein Mensch wäre, der zu einem Fest kommt: Was brächte er mit, und worüber würde er nie reden?',
    'Was würde niemand vermissen, wenn es wegfiele? Und was bliebe übrig, das wirklich zählt?',
    'Welche Regel der Branche glauben alle, ohne sie je geprüft zu haben? Wie sähe das Gegenteil aus?',
    'Eine Neunjährige fragt: Und warum gibt es das? Wie lautet die Antwort ohne Fremdwort?',
    'In zehn Jahren erzählt jemand aus einer Dialoggruppe davon. Wie beginnt die Geschichte, und wer ist darin die Heldin?',
  ],
  quiet: {
    title: 'Stille Runde',
    lead: 'Eine Person nach der anderen urteilt für sich. Solange jemand dran ist, sind die anderen Urteile und die Mitte verdeckt.',
    who: 'Wer ist dran?',
    nobody: 'niemand – alles zeigen',
    now: (person: string) => `${person} urteilt gerade; die anderen Urteile sind verdeckt.`,
  },
} as const;
