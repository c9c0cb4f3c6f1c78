import { ended } from '../../ended';

/** People, goals and positioning. */
export const analysis = {
  people: {
    intro: (_du: boolean) =>
      'Am Anfang stehen die Menschen, mit denen wir in Beziehung treten wollen, und das, was wir an ihnen schätzen.',
    overview: 'Dialoggruppen im Überblick',
    overviewDescription: 'Art, Priorität, Anzahl und Beziehung jeder Dialoggruppe, die wichtigsten zuerst.',
    number: 'Anzahl',
    relation: 'Beziehung heute → gewünscht',
    profile: (name: string) => `Steckbrief: ${name}`,
    profileDescription: (name: string) => ended(`Steckbrief der Dialoggruppe ${name}`),
    appreciation: 'Was wir schätzen',
    kindAndRank: 'Art und Priorität',
    influence: 'Einfluss und Betroffenheit',
    influenceGrid: 'Einfluss und Betroffenheit der Gruppen, in Klammern von 1 bis 5',
    influenceIntro: 'Wie stark die Gruppen auf uns wirken und wie sehr unser Handeln sie betrifft.',
    influenceDescription:
      'Jede Gruppe steht in einem von neun Feldern: nach oben wächst ihr Einfluss auf uns, nach rechts unsere Wirkung auf sie. In Klammern stehen beide Werte in dieser Reihenfolge.',
    closeInterplay: 'Enge Wechselwirkung',
    easyToOverlook: 'Leicht zu übersehen',
    unplaced: (names: string) => ended(`Noch nicht eingeordnet, weil eine der beiden Angaben fehlt: ${names}`),
    theirInfluence: 'Ihr Einfluss auf uns',
    ourEffect: 'Unsere Wirkung auf sie',
    interests: 'Was sie selbst erreichen wollen',
    online: 'Wo sie im Netz und vor Ort sind',
    presence: 'Wo die Menschen sind',
    presenceIntro: 'Wir gehen dorthin, wo die Menschen schon sind. Die Anteile verteilen jede Gruppe auf ihre Orte.',
    presenceCaption: 'Anteile der Orte je Gruppe',
    presenceDescription: 'Für jede Gruppe der Anteil jedes Ortes in Prozent, die stärksten Orte zuerst.',
    elsewhere: 'andere Orte',
    actors: 'Einzelne Stimmen und Verbindungen',
    actorsIntro:
      'Manche Menschen und Organisationen prägen das Gespräch. Wir achten sie als Gegenüber, nicht als Werbefläche.',
    actorsCaption: 'Personen und Organisationen mit eigener Stimme',
    actorsDescription:
      'Jeder Akteur mit Art, Gruppen, Kanälen, Themen, Stil, Haltung, Passung, Kontakt und gemeinsamem Nutzen.',
    actor: 'Wer',
    reaches: 'Für wen und wo',
    reach: (count: string) => `Reichweite ${count}`,
    seen: (date: string) => `gesehen ${date}`,
    topicsAndStyle: 'Themen und Stil',
    standing: 'Haltung und Kontakt',
    relationsCaption: 'Wer auf wen wirkt',
    relationsDescription: 'Jede Verbindung mit ihrem Ausgang, ihrer Art, ihrem Ziel und ihrem Beleg.',
    from: 'Von',
    to: 'Zu',
  },
  goals: {
    number: (index: number) => `Z${index}`,
    intro: (_du: boolean) =>
      'Jedes Ziel beschreibt einen Zustand, keine Tätigkeit: Was soll danach anders sein, und bei wem?',
    measured: ['Woran wir erkennen, dass ein Ziel erreicht ist, steht im Kapitel „', '“.'],
    caption: 'Ziele nach Rang',
    description: 'Jedes Ziel mit Gruppe, Art, Wirkung, Wirkungsstufe, Termin, Rang und verantwortlicher Person.',
    forWhom: 'Für wen',
    typeAndEffect: 'Art und Wirkung',
    dueAndRank: 'Bis, Rang, wer',
    notGoals: 'Ausdrücklich kein Ziel',
    business: 'Wozu das gut ist',
    businessIntro: 'Die Ziele dienen dem, was die Organisation als Ganzes erreichen will.',
    businessGoal: 'Ziel der Organisation',
    businessCaption: 'Ziele der Organisation und was auf sie einzahlt',
    businessDescription: 'Jedes Ziel der Organisation mit seinem Feld und den Zielen, die dazu beitragen.',
    contributing: 'Ziele, die beitragen',
    fit: 'Unsere Ziele und ihre Interessen',
    fitIntro: 'Ein Ziel trägt, wenn es zu dem passt, was die Menschen selbst erreichen wollen.',
    fitCaption: (marks: string) => `Abgleich von Zielen und Interessen: ${marks}`,
    fitDescription: 'Jedes Interesse neben jedem Ziel, mit einem von vier Zeichen.',
    bridgesCaption: 'Was beide verbindet',
    bridgesDescription: 'Ziele und Interessen mit ihrem Verhältnis und der Brücke zwischen beiden.',
    noBridge: 'Brücke noch gesucht',
  },
  positioning: {
    intro: (_du: boolean) => 'Ein Satz, den man laut sagen kann und der sonst niemandem passt:',
    carriedBy: 'Worauf der Satz steht',
    carriedByDescription: 'Stärken, Bedürfnisse und Mehrwerte, die die Alleinstellung tragen.',
    strengths: 'Stärken',
    needs: 'Bedürfnisse',
    values: 'Mehrwerte',
    tests: 'Die Proben',
    testsDescription: 'Jede Probe der Alleinstellung mit ihrer Antwort.',
    test: 'Probe',
    answer: 'Antwort',
    stance: 'Wofür wir stehen',
    sentence: (parts: { group: string; need: string; weAre: string; because: string; unlike: string }) =>
      [
        [
          parts.group === '' ? '' : `Für ${parts.group}`,
          parts.need === '' ? '' : `(Bedürfnis: ${parts.need.replace(/[.!]$/, '')})`,
          parts.weAre === '' ? '' : `sind wir ${parts.weAre}`,
        ]
          .filter((part) => part !== '')
          .join(' '),
        parts.because === '' ? '' : `weil ${parts.because}`,
        parts.unlike === '' ? '' : `anders als ${parts.unlike}`,
      ]
        .filter((part) => part !== '')
        .map((part) => part.replace(/[.\s]+$/, ''))
        .join(', ')
        .concat('.'),
  },
} as const;
