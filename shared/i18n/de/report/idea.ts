import { counted } from '../../counted';
import { ended } from '../../ended';

/** Lead idea and strategy. */
export const idea = {
  idea: {
    intro: (_du: boolean) =>
      'Aus dem, was Menschen brauchen, und dem, was nur wir geben können, erwächst ein Gedanke, der alles trägt.',
    leadIdea: 'Unsere Leitidee',
    boxDescription: (title: string) => ended(`Bild, Stand und Wurzeln der Leitidee ${title}`),
    carriesIntro: 'Eine Leitidee trägt, wenn sie für jede Gruppe in jeder Phase ein eigenes Beispiel hergibt.',
    carriesCaption: (title: string) => `Beispiele je Phase: ${title}`,
    carriesDescription: (title: string) => ended(`Ein Beispiel je Phase und Dialoggruppe für die Leitidee ${title}`),
    variants: 'Andere Varianten',
    variantsIntro: 'Auch das, was wir verworfen haben, hat uns weitergebracht.',
    scores: 'Wie die Beteiligten urteilen',
    scoresDescription: 'Urteil jeder Person über Empathie, Mut, Verstand, Visionsstärke und Begeisterung.',
    scoresNote: 'Diese Urteile bleiben im Team.',
    channels: 'Wo wir sind und wo nicht',
    channelsIntro: (_du: boolean) =>
      'Für jeden Ort gibt es eine Entscheidung mit einem Grund, der bei den Menschen liegt. Auch ein Nein ist eine.',
    balance: 'Wo die Gruppen sind und wohin die Stunden gehen',
    balanceDescription:
      'Je Kanal das Gewicht der Gruppen, die dort sind, und der Anteil am Aufwand, beides in Prozent.',
    groupsThere: 'Gewicht der Gruppen dort',
    shareEffort: 'Anteil am Aufwand',
    balanceNote: (points: string, more: string) =>
      more === ''
        ? `Auf keinem Kanal liegt der Anteil am Aufwand mehr als ${counted(points, 'Prozentpunkt', 'Prozentpunkte')} über dem Gewicht der Gruppen dort.`
        : `${ended(`Hier liegt der Anteil am Aufwand mehr als ${counted(points, 'Prozentpunkt', 'Prozentpunkte')} über dem Gewicht der Gruppen: ${more}`)} Passt das zu dem, was dort entstehen soll?`,
    balanceReckoned:
      'Ins Gewicht geht ein, welcher Anteil jeder Gruppe dort ist: bei Gruppen im Kern dreifach, bei wichtigen doppelt, bei allen anderen einfach.',
    decisions: 'Entscheidungen zu den Kanälen',
    decisionsDescription: 'Jeder Kanal mit Entscheidung, Begründung und den Gruppen, um die es geht.',
    decisionGroups: 'Um wen es geht',
    picture: (motif: string) => `Bild der Leitidee: ${motif}`,
    vision: 'Woran wir gemeinsam glauben',
    beliefs: 'Wie weit die Beteiligten daran glauben',
    beliefMean: (mean: string, from: string, to: string) => `Mittel ${mean} von 5, von ${from} bis ${to}.`,
    beliefMissing: (names: string) => ended(`Noch ohne Stimme: ${names}`),
    beliefsDescription: 'Zustimmung jeder Person und was ihr noch fehlt.',
    messages: 'Was wir den Menschen sagen',
    messagesIntro: 'Was wir sagen, wem wir es sagen und woran man sieht, dass es stimmt.',
    messagesCaption: 'Kernbotschaften je Gruppe',
    messagesDescription: 'Jede Botschaft mit Gruppe, Beleg, Mehrwerten und Ton.',
    tone: 'Wie wir klingen',
    toneIntro: 'Der Ton ist überall derselbe Mensch, auch wenn er in der Küche anders spricht als auf der Bühne.',
    toneCaption: 'Wir sind, wir sind nicht',
    toneDescription: 'Jeder Zug unseres Tons mit seinem Gegenteil, einem Beispiel und der Anrede.',
    pillars: 'Worüber wir sprechen',
    pillarsIntro: 'Wenige Themen, die wiederkehren, und Formen, auf die man sich freuen kann.',
    pillarsCaption: 'Themensäulen',
    pillarsDescription: 'Jede Themensäule mit Art, Anteil, Gruppen, Mehrwerten und Beispielen.',
    share: 'Anteil',
    forWhomAndValue: 'Für wen, welcher Mehrwert',
    formatsCaption: 'Formate und Serien',
    formatsDescription: 'Jedes Format mit Themensäule, Kanälen, Rhythmus, Aufwand und ob es gibt oder bittet.',
    rhythmAndEffort: 'Rhythmus und Aufwand',
    effortEach: (hours: string) => `${hours} Std. je Ausgabe`,
    rolesCaption: 'Kanalrollen',
    rolesDescription: 'Jeder Kanal mit Gruppen, Aufgabe, Grund, Ton, Rhythmus, Werkzeugen und wer antwortet.',
    channelAndGroups: 'Kanal und Gruppen',
    task: 'Aufgabe',
    toneAndRhythm: 'Ton und Rhythmus',
    whoAnswers: 'Wer antwortet',
    frequency: (times: string, unit: string) =>
      [times === '' ? '' : `${times}-mal`, unit === '' ? '' : `je ${unit}`].filter((part) => part !== '').join(' '),
    expected: (perWeek: string, minutes: string) =>
      [
        perWeek === '' ? '' : `erwartet: ${counted(perWeek, 'Beitrag', 'Beiträge')} in der Woche`,
        minutes === '' ? '' : `${minutes} Min. je Antwort`,
      ]
        .filter((part) => part !== '')
        .join(', '),
  },
} as const;
