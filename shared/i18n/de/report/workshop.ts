import { ended } from '../../ended';

/** One exercise of the workshop: what it is for, how it goes, and the empty table for its result. */
export interface Exercise {
  readonly title: string;
  readonly aim: string;
  readonly minutes: number;
  readonly material: string;
  readonly steps: readonly string[];
  readonly columns: readonly string[];
}

const groups: Exercise = {
  title: 'Menschen',
  aim: 'Wissen, mit wem wir reden wollen und was diesen Menschen wichtig ist.',
  minutes: 35,
  material: 'Karten, dicke Stifte, freie Wand',
  steps: [
    'Jeder schreibt still drei Gruppen auf, je Karte eine.',
    'Karten vorlesen, Ähnliches zusammenhängen, einen Namen finden, den die Gruppe selbst gern hören würde.',
    'Zu zweit ergänzen, was diese Menschen selbst erreichen wollen und was wir an ihnen schätzen.',
  ],
  columns: ['Gruppe', 'Was ihnen wichtig ist', 'Was wir an ihnen schätzen', 'Woher wir das wissen'],
};

const listening: Exercise = {
  title: 'Zuhören',
  aim: 'Bedürfnisse in den Worten der Menschen sammeln, nicht in unseren.',
  minutes: 35,
  material: 'Zitate, Mitschriften, Bildschirmfotos ohne Namen',
  steps: [
    'Jeder bringt einen Satz mit, den er wirklich gehört hat, und sagt, wo.',
    'Gemeinsam fragen: Welches Bedürfnis steckt dahinter? Wer erfüllt es heute?',
    'Vermutungen kennzeichnen; sie werden nach der Runde geprüft.',
  ],
  columns: ['Gehört (wo, wann)', 'Bedürfnis dahinter', 'Wer es heute erfüllt', 'Was wir geben können'],
};

const swot: Exercise = {
  title: 'Stärken, Schwächen, Chancen, Risiken',
  aim: 'Dieselbe Lage von mehreren Seiten sehen.',
  minutes: 40,
  material: 'SWOT-Blatt groß kopiert, Klebepunkte in vier Farben',
  steps: [
    'In Gruppen nach Sichtweise sammeln, jede an ihrem Tisch.',
    'Zusammentragen, ohne zu werten; Gleiches bleibt doppelt stehen.',
    'Jeder klebt Punkte für seine Zustimmung. Wo die Farben auseinanderliegen, reden wir.',
  ],
  columns: ['Stärken', 'Schwächen', 'Chancen', 'Risiken'],
};

const uniqueness: Exercise = {
  title: 'Was nur wir geben können',
  aim: 'In einem Satz sagen, warum die Welt ohne uns ärmer wäre.',
  minutes: 30,
  material: 'leere Blätter',
  steps: [
    'Jeder vollendet allein: „Ohne uns würde fehlen, dass …“',
    'Vorlesen, Lieblingswörter unterstreichen, zu zweit einen neuen Satz bauen.',
    'Laut vorlesen: Kann ihn jeder von uns ohne Erröten sagen?',
  ],
  columns: ['Was ohne uns fehlen würde', 'Beweis dafür', 'Für wen'],
};

const idea: Exercise = {
  title: 'Leitidee',
  aim: 'Mindestens drei Gedanken finden, die alles tragen könnten.',
  minutes: 40,
  material: 'Karten, Bilder, Musik nach Belieben',
  steps: [
    'Aus Bedürfnissen, Mehrwerten und dem Satz von eben Gedanken bilden, jeder höchstens acht Wörter.',
    'Je Gedanke ein Beispiel für zwei Gruppen erfinden; trägt er nicht, legen wir ihn freundlich beiseite.',
    'Nicht abstimmen: Wer spürt Begeisterung, und wo?',
  ],
  columns: ['Gedanke', 'Beispiel für eine Gruppe', 'Beispiel für eine andere', 'Was begeistert, was fehlt'],
};

const measures: Exercise = {
  title: 'Erste Schritte',
  aim: 'Wenige Maßnahmen vereinbaren, die jemand wirklich macht.',
  minutes: 30,
  material: 'Kalender, ehrliche Stundenzahlen',
  steps: [
    'Maßnahmen mit Tätigkeitswort aufschreiben und dem Ziel zuordnen.',
    'Wer hat dafür Zeit, und was lässt er dafür weg?',
    'Termin des nächsten Treffens festlegen.',
  ],
  columns: ['Maßnahme', 'Für welches Ziel', 'Wer', 'Bis wann'],
};

/** The hand-out for a workshop with the team. */
export const workshop = {
  workshop: {
    welcome: (du: boolean) =>
      du
        ? 'Schön, dass du dabei bist. Hier steht, was wir vorhaben, und es ist Platz zum Schreiben.'
        : 'Schön, dass Sie dabei sind. Hier steht, was wir vorhaben, und es ist Platz zum Schreiben.',
    when: 'Datum, Ort',
    who: 'Wer dabei ist',
    aim: 'Worum es geht',
    about: 'Diese Runde',
    aboutDescription: 'Datum, Ort, Teilnehmende und Aufgabe der Runde.',
    rules: 'Abmachungen für heute',
    ruleList: [
      'Jede Stimme zählt gleich, unabhängig von der Funktion.',
      'Erst sammeln, dann ordnen, zuletzt urteilen.',
      'Wir reden über Menschen so, als säßen sie mit am Tisch.',
      'Was hier Persönliches gesagt wird, bleibt hier.',
      'Vermutungen nennen wir Vermutungen.',
    ],
    agenda: 'Ablauf',
    agendaDescription: 'Jeder Abschnitt mit Minuten, zusammen mit Pausen, und Platz für die Uhrzeit.',
    agendaNote: 'Die Minuten sind ein Anhalt zum Anpassen, keine Vorgabe.',
    clock: 'Uhrzeit',
    part: 'Abschnitt',
    minutes: 'Minuten',
    lead: 'Wer führt',
    sum: 'Zusammen',
    arrive: 'Ankommen, Erwartungen',
    pause: 'Pause',
    close: 'Was wir mitnehmen, wie es weitergeht',
    card: 'So geht es',
    cardDescription: (title: string) => `Methodenkarte ${title}: Ziel, Dauer, Material und Ablauf.`,
    goal: 'Wozu',
    duration: 'Dauer',
    inMinutes: (minutes: number) => `${minutes} Minuten`,
    material: 'Was wir brauchen',
    steps: 'Schritt für Schritt',
    tableDescription: (title: string) => ended(`Tabelle zum Ausfüllen: ${title}`),
    exercises: { groups, listening, swot, uniqueness, idea, measures },
    photos: 'Fotoprotokoll',
    photosIntro: 'Jede Wand und jedes Blatt wird fotografiert, Menschen nur, wenn sie vorher zugestimmt haben.',
    photosDescription: 'Leere Tabelle für Nummer, Inhalt und Bemerkung jedes Fotos.',
    photo: 'Foto Nr.',
    shows: 'Was darauf zu sehen ist',
    belongs: 'Gehört zu',
    agreed: 'Menschen im Bild haben zugestimmt',
  },
} as const;
