import type { GlossaryTexts } from '../glossary-texts';

/** Terms of the method and of the field, in our own words. */
export const glossary = {
  redThread: {
    term: 'Roter Faden',
    text: 'Die Verknüpfungen, die von einer Gruppe über Bedürfnis, Mehrwert und Ziel bis zur Maßnahme und zurück führen. Wo er abreißt, fehlt etwas.',
  },
  whyChain: {
    term: 'Warum-Kette',
    text: 'Ein Satz, der von einem Element des Plans aus erzählt, woraus es entstanden ist und wozu es dient.',
  },
  gap: {
    term: 'Lücke',
    text: 'Eine Stelle, an der dem Plan eine Verbindung oder eine Angabe fehlt, etwa ein Ziel ohne Kennzahl. Der Planer zeigt sie, er verbietet nichts.',
  },
  leftOpen: {
    term: 'Bewusst offen',
    text: 'Etwas, das absichtlich noch nicht entschieden ist, mit Grund und Tag der Wiedervorlage. Es zählt als entschieden.',
  },
  strategy: {
    term: 'Strategie',
    text: 'Der begründete Weg von dem, was ist, zu dem, was sein soll, gemeinsam mit allen Beteiligten gefunden. Keine Formel ersetzt ihn.',
  },
  dialogueGroup: {
    term: 'Dialoggruppe',
    text: 'Menschen, mit denen ein Gespräch in beide Richtungen gewünscht ist und nicht bloß Gehör.',
  },
  targetGroup: {
    term: 'Zielgruppe',
    text: 'Menschen, auf die eine Botschaft gerichtet wird. Das Wort denkt vom Sender her; die Methode spricht lieber von denen, mit denen man redet.',
  },
  stakeholder: {
    term: 'Stakeholder',
    text: 'Wer von dem, was ein Haus tut, berührt wird oder es beeinflussen kann: Nachbarn, Geldgeber, Behörden, Vereine.',
  },
  influencer: {
    term: 'Influencer',
    text: 'Wer mit eigenen Beiträgen viele erreicht und manchmal davon lebt. Vor jeder Bitte steht, seine Arbeit zu kennen.',
  },
  actor: {
    term: 'Akteur',
    text: 'Eine einzelne Person oder Organisation, deren Stimme für das Vorhaben zählt.',
  },
  appreciation: {
    term: 'Wertschätzung',
    text: 'Was man an anderen ehrlich achtet, unabhängig vom Nutzen. Sie steht am Anfang jeder Beziehung.',
  },
  relationship: {
    term: 'Beziehung',
    text: 'Was zwischen uns und einer Gruppe mit der Zeit wächst: vom Nichtkennen bis zum Weiterempfehlen. Sie hat einen Stand heute und einen gewünschten.',
  },
  eyeLevel: {
    term: 'Augenhöhe',
    text: 'Eine Haltung im Gespräch, bei der keiner den anderen belehrt oder umwirbt.',
  },
  listening: {
    term: 'Zuhören',
    text: 'Aufmerksam wahrnehmen, was Menschen sagen und tun, ohne sich einzumischen, noch bevor Ziele entstehen.',
  },
  heard: {
    term: 'Gehört',
    text: 'So heißt ein Ziel, dessen Gruppen an mehreren Orten mehrfach beobachtet wurden. Vorher stammt es vom Schreibtisch.',
  },
  observation: {
    term: 'Beobachtung',
    text: 'Was jemand an einem Tag an einem Ort gesagt oder getan hat, getrennt davon, wie wir es deuten.',
  },
  evidence: {
    term: 'Belegstufe',
    text: 'Die Angabe, ob eine Aussage über Menschen selbst beobachtet, erzählt oder nur angenommen ist.',
  },
  need: {
    term: 'Bedürfnis',
    text: 'Was Menschen brauchen, aus ihrer Sicht und in ihren Worten.',
  },
  longing: {
    term: 'Sehnsucht',
    text: 'Der tiefere Wunsch hinter dem, was jemand sagt. Er wird selten ausgesprochen.',
  },
  addedValue: {
    term: 'Mehrwert',
    text: 'Etwas, das Menschen nützt und das wir geben können, möglichst so, wie es sonst niemand tut.',
  },
  valueGap: {
    term: 'Mehrwert-Lücke',
    text: 'Ein Bedürfnis, das bisher niemand gut erfüllt. Dort lohnt sich das Nachdenken.',
  },
  channel: {
    term: 'Kanal',
    text: 'Ein Ort, an dem Menschen reden, ob im Netz oder am Tresen.',
  },
  favouritism: {
    term: 'Kanal-Gerechtigkeit',
    text: 'Der Vergleich, ob unsere Mühe dorthin geht, wo die Menschen sind, oder dorthin, wo es uns gefällt.',
  },
  presence: {
    term: 'Präsenz',
    text: 'Wie sich eine Gruppe auf die Orte verteilt, an denen sie sich aufhält.',
  },
  practice: {
    term: 'Praxis',
    text: 'Eigene Übung an einem Ort: mitlesen, mitreden, gestalten. Sie kommt vor dem eigenen Auftritt.',
  },
  culture: {
    term: 'Kultur',
    text: 'Werte, Scherze, Streitpunkte und Gewohnheiten, die an einem Ort gelten, ohne dass sie jemand aufgeschrieben hat.',
  },
  etiquette: {
    term: 'Etikette',
    text: 'Was man an einem Ort tut und was man dort lässt.',
  },
  netiquette: {
    term: 'Netiquette',
    text: 'Die öffentlich lesbaren Umgangsregeln für Gäste auf unseren Seiten.',
  },
  community: {
    term: 'Community',
    text: 'Menschen, die sich um ein Thema versammeln, einander kennen und sich helfen. Man wird aufgenommen, man besitzt sie nicht.',
  },
  channelRole: {
    term: 'Kanalrolle',
    text: 'Die Aufgabe eines Ortes für bestimmte Menschen: zuhören, begegnen, helfen, zeigen oder einladen.',
  },
  businessGoal: {
    term: 'Unternehmensziel',
    text: 'Was das ganze Haus erreichen will, etwa Nachwuchs finden oder den Absatz halten.',
  },
  goal: {
    term: 'Ziel',
    text: 'Ein Zustand, der danach bestehen soll, in einem Satz, mit Termin und jemandem, der dafür einsteht.',
  },
  effectLevel: {
    term: 'Wirkungsstufe',
    text: 'Die Antwort darauf, wie weit eine Wirkung reicht: vom Aufwand über das Sichtbare bis zu Verhalten und Ertrag.',
  },
  output: {
    term: 'Output',
    text: 'Was getan wurde und was davon bei den Menschen ankam, etwa erschienene Beiträge und Kontakte.',
  },
  outcome: {
    term: 'Outcome',
    text: 'Was sich bei Menschen verändert hat: direkt, was sie wahrnehmen und wissen; indirekt, was sie meinen und tun.',
  },
  outflow: {
    term: 'Outflow',
    text: 'Was dem Haus am Ende zugutekommt, etwa Aufträge, Bewerbungen oder gesparte Zeit.',
  },
  reach: {
    term: 'Reichweite',
    text: 'Wie viele Menschen einen Beitrag zu Gesicht bekamen. Sie sagt nicht, ob er jemandem geholfen hat.',
  },
  engagement: {
    term: 'Interaktion',
    text: 'Reaktionen auf einen Beitrag: Antworten, Teilen, Zustimmung. Ein Zeichen, aber noch keine Wirkung.',
  },
  alignment: {
    term: 'Ziel-Interessen-Abgleich',
    text: 'Der Vergleich unserer Ziele mit dem, was die Gruppen selbst wollen: gemeinsam, ergänzend, neutral oder im Konflikt.',
  },
  bridge: {
    term: 'Brücke',
    text: 'Ein Satz, der zeigt, was beide Seiten von einem Vorhaben haben, obwohl ihre Interessen auseinandergehen.',
  },
  asIsAnalysis: {
    term: 'IST-Analyse',
    text: 'Der nüchterne Blick auf das, was heute hilft und hindert, mit den Zielen vor Augen.',
  },
  swot: {
    term: 'SWOT',
    text: 'Eine Ordnung für Aussagen: Stärken und Schwächen von innen, Chancen und Risiken von außen.',
  },
  tows: {
    term: 'TOWS',
    text: 'Die Kreuzung der vier Felder einer Analyse, aus der Optionen entstehen, etwa eine Stärke, die eine Chance nutzt.',
  },
  perspective: {
    term: 'Sichtweise',
    text: 'Von welchem Platz aus jemand urteilt: Führung, Mitarbeitende, Stakeholder oder Beratung.',
  },
  divergence: {
    term: 'Abweichung',
    text: 'Wie weit die Urteile verschiedener Seiten über dieselbe Aussage auseinanderliegen. Je größer, desto lohnender das Gespräch.',
  },
  blindness: {
    term: 'Betriebsblindheit',
    text: 'Die Führung sieht eine Schwäche nicht oder eine Stärke, die sonst niemand erkennt.',
  },
  treasure: {
    term: 'Ungesehener Schatz',
    text: 'Eine Stärke oder Chance, die andere deutlich sehen und die Führung nicht.',
  },
  anonymityFloor: {
    term: 'Anonymitätsgrenze',
    text: 'So viele Antworten müssen vorliegen, ehe das Ergebnis einer Gruppe gezeigt wird, damit niemand erkannt wird.',
  },
  usp: {
    term: 'Alleinstellung (USP)',
    text: 'Was an uns einzigartig, unverwechselbar und unaustauschbar ist, belegt durch Stärken und Bedürfnisse.',
  },
  positioning: {
    term: 'Positionierung',
    text: 'Ein Satz, der sagt, für wen wir was sind, warum und anders als wer.',
  },
  leadIdea: {
    term: 'Leitidee',
    text: 'Der eine Gedanke, der alles zusammenhält und die richtigen Menschen begeistert.',
  },
  carrying: {
    term: 'Tragfähigkeit',
    text: 'Ob sich ein Gedanke in jeder Phase und bei jeder Gruppe mit einem Beispiel füllen lässt.',
  },
  vision: {
    term: 'Gemeinsame Vision',
    text: 'Das Bild der Zukunft, an das alle Beteiligten glauben.',
  },
  toneOfVoice: {
    term: 'Tonalität',
    text: 'Wie wir klingen und wie nie, über Personen und Orte hinweg.',
  },
  dramaturgy: {
    term: 'Dramaturgie',
    text: 'Der Spannungsbogen über die Zeit, der Menschen durch eine Geschichte führt statt durch einen Kalender.',
  },
  measure: {
    term: 'Maßnahme',
    text: 'Etwas Konkretes, das jemand bis zu einem Tag für jemanden tut.',
  },
  raci: {
    term: 'RACI',
    text: 'Vier Rollen bei einer Aufgabe: wer sie macht, wer entscheidet, wer vorher gefragt wird und wer davon erfährt.',
  },
  giving: {
    term: 'Geben-Nehmen-Waage',
    text: 'Das Verhältnis von dem, was wir schenken, zu dem, worum wir bitten.',
  },
  editorialPlan: {
    term: 'Redaktionsplan',
    text: 'Die Liste dessen, was wann erscheint und wer es freigibt.',
  },
  metric: {
    term: 'Kennzahl',
    text: 'Ein Zeichen in Zahlen oder Worten, an dem man Wirkung erkennt.',
  },
  baseline: {
    term: 'Startwert',
    text: 'Wo eine Zahl steht, bevor wir beginnen. Ohne ihn lässt sich kein Fortschritt zeigen.',
  },
  courseCheck: {
    term: 'Kurs-Check',
    text: 'Ein kurzer Blick zurück und nach vorn: was hören wir auf, was fangen wir an, was behalten wir.',
  },
  lettingGo: {
    term: 'Loslassen',
    text: 'Kontrolle abgeben, Thema für Thema und in einem Tempo, das alle aushalten.',
  },
  escalation: {
    term: 'Eskalation',
    text: 'Der Weg einer heiklen Nachricht von dem, der sie zuerst liest, zu dem, der entscheiden darf.',
  },
  disclosure: {
    term: 'Kennzeichnung',
    text: 'Der sichtbare Hinweis, dass für einen Beitrag eine Gegenleistung floss.',
  },
} as const satisfies GlossaryTexts;
