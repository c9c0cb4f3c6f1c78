/** Who knows which channel from own practice, and two weeks to get to know one. */
export const practice = {
  label: 'Praxis je Person und Kanal',
  lead: 'Wer kennt welchen Ort aus eigener Übung?',
  keys: 'Pfeiltasten gehen von Feld zu Feld, die Ziffern 0 bis 4 sagen, wie gut jemand den Ort kennt, Entf nimmt die Antwort zurück, Eingabe führt zum Beleg.',
  people: 'Person',
  noPeople: 'Noch ist niemand aus dem Team eingetragen.',
  toPeople: 'Beteiligte eintragen',
  noChannels: 'Noch kein Ort. Wo reden die Menschen?',
  toChannels: 'Kanal eintragen',
  cell: (person: string, channel: string, level: string) => `${person}, ${channel}: ${level}`,
  notYet: 'noch nicht gefragt',
  /** Where no person stands, there is nobody to be responsible. */
  lacking: 'noch ohne Praxis',
  practising: 'wird geübt',
  lackingWhy: (people: string) =>
    people === ''
      ? 'Hier wollen wir mitreden, aber niemand ist verantwortlich, der den Ort aus eigener Übung kennt.'
      : `Hier wollen wir mitreden; verantwortlich: ${people}. Eigene Praxis fehlt noch.`,
  practisingWhy: 'Hier wollen wir mitreden; die Übung dafür steht im Plan.',
  count: (n: number) =>
    n === 1
      ? 'An 1 Ort wollen wir mitreden, ohne dass Verantwortliche ihn aus eigener Übung kennen.'
      : `An ${n} Orten wollen wir mitreden, ohne dass Verantwortliche sie aus eigener Übung kennen.`,
  responsible: 'verantwortlich',
  since: 'Seit wann',
  proof: 'Beleg',
  proofInvite: 'Woran sieht man das?',
  open: 'Eintrag öffnen',
  twoWeeks: 'Zwei Wochen üben',
  path: {
    title: (channel: string) => `Zwei Wochen üben: ${channel}`,
    lead: 'Erst lesen, dann antworten, dann mitreden, zuletzt ein eigener Beitrag. Vier Maßnahmen entstehen; jede lässt sich danach ändern.',
    start: 'Erster Tag',
    who: 'Wer übt?',
    nobody: 'noch offen',
    from: (start: string, end: string) => `${start} bis ${end}`,
    forGroups: (groups: string) => `Für: ${groups}`,
    noGroups: 'Noch ist keine Gruppe bekannt, die hier ist.',
    forGoals: (goals: string) => `Dient: ${goals}`,
    noGoals: 'Noch kein Ziel nennt diese Gruppen; das lässt sich an den Maßnahmen nachtragen.',
    add: 'Vier Maßnahmen anlegen',
    added: 'Vier Maßnahmen zum Üben stehen im Plan.',
  },
} as const;
