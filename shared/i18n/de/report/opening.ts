const numerals = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];
/** From two to twelve a number in a sentence is a word. */
const inWords = (count: number): string => numerals[count - 2] ?? String(count);

/** Title page, sign-off, summary and brief. */
export const opening = {
  cover: {
    fromTo: (start: string, end: string) => `${start} bis ${end}`,
    period: 'Zeitraum',
    version: 'Version',
    date: 'Stand',
    author: 'Erstellt von',
    status: 'Status',
    confidentiality: 'Vertraulichkeit',
    clientConfidentiality: 'Vertraulichkeit der Kundenfassung',
    contact: 'Kontakt',
    edition: 'Fassung',
    internalEdition: 'intern, nicht weitergeben',
    logoAlt: (client: string) => `Logo ${client}`.trim(),
  },
  front: {
    both: 'Versionen und Freigabe',
    signOff: 'Freigabe',
    contents: 'Inhalt',
    versions: 'Versionen',
    versionsDescription: 'Die Versionen dieser Strategie mit Nummer, Datum, Name, Verfasser und Bemerkung.',
    name: 'Name',
    author: 'Von',
    note: 'Bemerkung',
    number: 'Version',
    person: 'Name und Funktion',
    subject: 'Gegenstand',
    vote: 'Stimme',
    date: 'Datum',
    signature: 'Unterschrift',
    signaturesDescription: 'Wer wann wozu zugestimmt hat, mit einer Zeile für die Unterschrift.',
  },
  summary: {
    intro: (du: boolean) =>
      du ? 'Wenn du nur eine Seite liest, dann diese.' : 'Wenn Sie nur eine Seite lesen, dann diese.',
    findings: 'Was wir gehört haben',
    finding: (group: string, need: string) => (group === '' ? need : `${group}: ${need}`),
    goals: 'Ziele',
    goal: (number: string, text: string, due: string) => `${number}: ${text}${due === '' ? '' : ` (bis ${due})`}`,
    steps: 'Nächste Schritte',
    step: (what: string, who: string, when: string) => [what, who, when].filter((part) => part !== '').join(' · '),
    box: 'Auf einen Blick',
    boxDescription: 'Bedürfnisse, Ziele, nächste Schritte, Dialoggruppen, Zeitraum, Zeit und Budget auf einen Blick.',
    period: 'Zeitraum',
    timeAndBudget: 'Zeit und Budget',
    groups: 'Für wen',
  },
  brief: {
    occasion: 'Anlass',
    task: 'Aufgabe',
    constraints: 'Vorgaben und Grenzen',
    client: 'Auftraggeber',
    clientDescription: 'Angaben zum Auftraggeber.',
    people: 'Beteiligte',
    peopleCaption: 'Wer an der Strategie beteiligt ist',
    peopleDescription: 'Name, Funktion, Sichtweise und Rolle im Plan der Beteiligten.',
    name: 'Name',
    preferences: 'Persönliche Vorlieben',
    preferencesDescription: 'Welche Kanäle die Beteiligten privat mögen oder meiden und warum.',
    approach: 'Vorgehen',
    noRecipe:
      'Es gibt kein Rezept, das für alle passt. Diese Strategie ist aus Zuhören, Gesprächen und gemeinsamer Arbeit entstanden: erst die Menschen, dann die Ziele, zuletzt die Maßnahmen.',
    listened: (places: number, observations: number, first: string, last: string) =>
      `Zugehört haben wir ${first === last ? `am ${first}` : `vom ${first} bis ${last}`} an ${places === 1 ? 'einem Ort' : `${inWords(places)} Orten`}: ${observations === 1 ? 'eine Beobachtung' : `${inWords(observations)} Beobachtungen`}, zu lesen im `,
    evidence: 'Aussagen über Menschen sind nach ihrer Herkunft gekennzeichnet:',
    gradeIs: (meaning: string, count: string) => `${count === '' ? '' : ` (${count})`}: ${meaning}`,
    grades: {
      observed: 'selbst gesehen oder gehört, mit Datum und Ort',
      told: 'von Beteiligten berichtet',
      assumed: 'vermutet und noch zu prüfen',
    },
  },
} as const;
