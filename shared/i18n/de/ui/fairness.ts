/** Where people are against where the hours go, and what people like themselves. */
export const fairness = {
  lead: 'Wo sind die Menschen, und wohin geht unsere Zeit? Die Kanäle stehen in der Reihenfolge des Alphabets.',
  empty: 'Noch kein Ort. Wo reden die Menschen?',
  toChannels: 'Kanal eintragen',
  noPresence: 'Noch ist nicht bekannt, wo die Menschen sind.',
  toPresence: 'Präsenz der Gruppen eintragen',
  noEffort: 'Noch sind keine Stunden geplant.',
  toMeasures: 'Stunden bei den Maßnahmen eintragen',
  people: 'Menschen hier',
  effort: 'Aufwand hier',
  percent: (value: string) => `${value} %`,
  /** Difference in points, always given as a positive number. */
  above: (points: string) => `${points} Punkte mehr Aufwand als Menschen`,
  below: (points: string) => `${points} Punkte mehr Menschen als Aufwand`,
  level: 'Aufwand und Menschen halten sich die Waage',
  incomparable: 'noch nicht zu vergleichen',
  favoured: 'bevorzugt',
  favouredWhy: (allowed: string) => `mehr als ${allowed} Punkte Abstand`,
  open: (channel: string) => `Kanal öffnen: ${channel}`,
  measures: 'Maßnahmen ansehen',
  threshold: 'Als bevorzugt gilt ein Kanal ab so vielen Punkten mehr Aufwand als Menschen:',
  thresholdUnit: 'Punkte',
  count: (n: number) =>
    n === 0 ? 'Kein Kanal ist bevorzugt.' : n === 1 ? 'Ein Kanal ist bevorzugt.' : `${n} Kanäle sind bevorzugt.`,
  likes: (person: string) => `${person} mag diesen Kanal`,
  rejects: (person: string) => `${person} lehnt diesen Kanal ab`,
  neither: (person: string) => `${person} hat sich dazu geäußert`,
  because: (liking: string, why: string) => `${liking}: ${why}`,
  noted: {
    before: 'vor der ersten Beobachtung notiert',
    after: 'erst nach der ersten Beobachtung notiert',
    unknown: 'wann das notiert wurde, lässt sich nicht mehr sagen',
  },
  inTeam: 'Persönliche Vorlieben bleiben im Team; in der Fassung für Kunden stehen sie nicht.',
  invite:
    'Bevor das Zuhören beginnt: Welche Kanäle mögen die Beteiligten selbst, welche lehnen sie ab? Ausgesprochen stört es später nicht.',
  toPeople: 'Vorlieben notieren',
} as const;
