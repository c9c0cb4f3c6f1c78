import type { RuleCode } from '../../red-thread/finding';

/** What a gap rule says. The sentences follow the title of what they are about and speak to nobody. */
export interface FindingTexts {
  /** Names the rule in lists. */
  readonly name: string;
  /** The sentence; it takes the fields concerned and what else the rule names, all in words. */
  readonly says: (fields: string, a: string, b: string, c: string, d: string) => string;
  /** Why it matters. */
  readonly why: string;
}

export const findings: { readonly [C in RuleCode]: FindingTexts } = {
  G01: {
    name: 'Kerngruppe ohne Bedürfnis',
    says: () => 'Für diese Kerngruppe ist noch kein Bedürfnis festgehalten.',
    why: 'Wer nicht weiß, was die wichtigsten Menschen brauchen, plant an ihnen vorbei.',
  },
  G02: {
    name: 'Bedürfnis ohne Mehrwert',
    says: (_, intensity) => `Das Bedürfnis ist stark (${intensity} von 5), aber kein Mehrwert beantwortet es.`,
    why: 'Hier wartet das Geschenk, das noch niemand macht.',
  },
  G03: {
    name: 'Mehrwert ohne Maßnahme',
    says: () => 'Keine aktive Maßnahme bringt diesen Mehrwert zu den Menschen.',
    why: 'Ein Mehrwert, den niemand erlebt, bleibt ein Versprechen.',
  },
  G04: {
    name: 'Ziel noch ungehört',
    says: (_, groups, observations, places) =>
      `Noch ungehört: ${groups}. Es braucht mindestens ${observations} Beobachtungen von mindestens ${places} Orten.`,
    why: 'Ziele, die am Schreibtisch entstehen, treffen selten, was Menschen bewegt.',
  },
  G05: {
    name: 'Ziel ohne Dialoggruppe',
    says: () => 'Es ist nicht gesagt, bei wem das Ziel gelten soll.',
    why: 'Ein Ziel ohne Menschen ist eine Zahl.',
  },
  G06: {
    name: 'Ziel ohne Unternehmensziel',
    says: () => 'Es ist nicht gesagt, auf welches Unternehmensziel das Ziel einzahlt.',
    why: 'Ohne diese Verbindung fällt das Ziel beim ersten Engpass weg.',
  },
  G07: {
    name: 'Konflikt ohne Brücke',
    says: () => 'Unser Ziel und das Interesse der Menschen stehen im Konflikt, und nichts verbindet beide.',
    why: 'Ein Plan gegen das Interesse der Menschen kostet Vertrauen; eine Brücke macht daraus ein gemeinsames Vorhaben.',
  },
  G08: {
    name: 'SWOT-Aussage ohne Ziel',
    says: () => 'Die Aussage zählt für kein Ziel.',
    why: 'Stark oder schwach ist etwas erst im Hinblick auf ein Ziel.',
  },
  G09: {
    name: 'USP ohne Beleg',
    says: (fields) => `Zum Satz fehlt noch, was ihn trägt: ${fields}.`,
    why: 'Ohne Stärke und Bedürfnis dahinter könnte jeder den Satz unterschreiben.',
  },
  G10: {
    name: 'Kanal ohne Praxis',
    says: (_, people) =>
      people
        ? `Wer verantwortlich ist (${people}), hat hier noch keine eigene Praxis.`
        : 'Für diesen Kanal ist niemand verantwortlich, der ihn aus eigener Übung kennt.',
    why: 'Von außen findet niemand den richtigen Ton; erst üben, dann auftreten.',
  },
  G11: {
    name: 'Kanal ohne Menschen',
    says: () => 'Keine Dialoggruppe ist hier, und keine ist als Grund genannt.',
    why: 'Wo niemand ist, den es angeht, redet man ins Leere.',
  },
  G12: {
    name: 'Kanalentscheidung ohne Grund',
    says: (fields, decision) => `Zur Entscheidung „${decision}“ fehlt noch: ${fields}.`,
    why: 'Über Kanäle entscheiden die Menschen, nicht die eigenen Vorlieben; das gilt auch für ein Nein.',
  },
  G13: {
    name: 'Kanal bevorzugt',
    says: (_, effort, presence, points, allowed) =>
      `${effort} % des Aufwands gehen hierhin, die Gruppen hier haben ${presence} % des Gewichts: ` +
      `${points} Prozentpunkte Abstand, mehr als ${allowed}.`,
    why: 'Persönliche Vorlieben verschieben Aufwand unbemerkt dorthin, wo die Menschen nicht sind.',
  },
  G14: {
    name: 'Keine Leitidee gewählt',
    says: () => 'Ziele stehen fest, aber noch keine Leitidee ist gewählt.',
    why: 'Ohne einen Gedanken, der alles trägt, zerfällt der Plan in Einzelteile.',
  },
  G15: {
    name: 'Leitidee trägt nicht überall',
    says: (_, cells) => `Noch ohne Beispiel: ${cells}.`,
    why: 'Wo kein Beispiel einfällt, ist die Idee dünn; besser früh bemerkt als spät.',
  },
  G16: {
    name: 'Maßnahme ohne Ziel',
    says: () => 'Die Maßnahme dient keinem Ziel.',
    why: 'Was keinem Ziel dient, kostet nur Kraft.',
  },
  G17: {
    name: 'Maßnahme unvollständig',
    says: (fields) => `Es fehlt noch: ${fields}.`,
    why: 'Was niemand beginnt, geschieht nicht.',
  },
  G18: {
    name: 'Ziel ohne Maßnahme',
    says: () => 'Keine aktive Maßnahme führt zu diesem Ziel.',
    why: 'Ein Ziel, für das niemand etwas tut, ist ein Wunsch.',
  },
  G19: {
    name: 'Ziel ohne Kennzahl',
    says: () => 'Keine Kennzahl zeigt, ob das Ziel näher kommt.',
    why: 'Ohne Zeichen der Wirkung lässt sich nichts lernen.',
  },
  G20: {
    name: 'Kennzahl ohne Anfang',
    says: (fields) => `Es fehlt noch: ${fields}.`,
    why: 'Ohne Startwert und Messweg sagt ein späterer Wert nichts.',
  },
  G21: {
    name: 'Sichtweise fehlt',
    says: (_, perspective) => `Eine Sicht fehlt in der IST-Analyse: ${perspective}. Nichts bewertet, nichts genannt.`,
    why: 'Erst der Vergleich der Sichten hilft aus der Betriebsblindheit.',
  },
  G22: {
    name: 'Zu viel für eine Person',
    says: (_, weeks, week, planned, capacity) =>
      `Mehr geplant, als Zeit da ist: ${weeks}. Am meisten in ${week}: ${planned} Std. statt ${capacity}.`,
    why: 'Offenheit macht Arbeit; wer überlastet ist, antwortet nicht mehr.',
  },
  G23: {
    name: 'Ereignis ohne Lernen',
    says: () => 'Aus diesem gewichtigen Ereignis ist noch nichts gelernt.',
    why: 'Überraschungen sind das, wovon eine Strategie besser wird.',
  },
  G24: {
    name: 'Kein nächster Kurs-Check',
    says: (_, date) =>
      date
        ? `Der nächste Kurs-Check war für den ${date} vorgesehen; ein neuer Tag steht noch aus.`
        : 'Der Planungszeitraum läuft, aber kein nächster Kurs-Check ist vorgesehen.',
    why: 'Eine Strategie wird nie fertig; ohne festen Tag schaut niemand mehr auf den Kurs.',
  },
  G25: {
    name: 'Wert außerhalb des Rahmens',
    says: (fields, sum) =>
      fields
        ? `Außerhalb des Planungszeitraums, oder das Ende liegt vor dem Anfang: ${fields}.`
        : `Die Anteile im Netz ergeben zusammen ${sum} %, nicht 100 %.`,
    why: 'Solange der Rahmen nicht stimmt, stimmen auch Zeitplan und Anteile nicht.',
  },
  N01: {
    name: 'Rechtliche Prüfung offen',
    says: (_, kind, state) => (state ? `${kind}: ${state}.` : `Eine rechtliche Prüfung: ${kind}.`),
    why: 'Eine Frage vorher zu klären kostet weniger als ein Streit danach. Das ist keine Rechtsberatung.',
  },
};
