import { ended } from '../../ended';

/** The papers beside the strategy: one page, SWOT sheet, etiquette cards, guidelines, learning report. */
export const papers = {
  papers: {
    version: (number: string) => `Version ${number}`,
    asOf: (date: string) => `Stand ${date}`,
    empty: (du: boolean) =>
      du
        ? 'Dafür ist im Projekt noch nichts eingetragen. Sobald du es tust, steht es hier.'
        : 'Dafür ist im Projekt noch nichts eingetragen. Sobald Sie es tun, steht es hier.',
  },
  onePage: {
    box: 'Auf einen Blick',
    boxDescription: 'Dialoggruppen, Ziele, Maßnahmen und Ansprechpersonen auf einen Blick.',
    people: 'Für wen',
    goals: 'Ziele',
    measures: 'Erste Maßnahmen',
    phases: 'Phasen',
    contact: 'Ansprechperson',
    more: (count: number) => `und ${count} weitere`,
    notice: (parts: readonly string[]) =>
      `Eine Auswahl für eine Seite (${parts.join('; ')}). Alles steht in der Strategie.`,
    leftOut: (what: string, shown: number, all: number) => `${what}: ${shown} von ${all}`,
    shortened: (count: number) => (count === 1 ? 'ein Text gekürzt' : `${count} Texte gekürzt`),
  },
  swotSheet: {
    agreement: (perspective: string, dots: string, value: string) => `${perspective} ${dots} ${value}`,
    covered: (perspective: string) => `${perspective}: zu wenige Antworten`,
    key: '●●●●○ mittlere Zustimmung je Sichtweise (Median, 1 bis 5). Wenige Antworten bleiben ungezeigt, damit niemand zu erkennen ist. Der freie Platz ist für das, was dazukommt.',
    blank: 'Der freie Platz ist für das, was dazukommt.',
  },
  etiquetteCard: {
    rules: 'Was sich hier gehört',
    rulesDescription: (name: string) => `Was man an dem Ort ${name} tut und was man lässt.`,
    character: 'Was das für ein Ort ist',
    tone: 'Ton und wer antwortet',
    toneDescription: (name: string) => ended(`Ton, Aufgabe und Zuständige für ${name}`),
    responsible: 'Wer hier für uns spricht',
    answer: 'Antwort',
    our: 'Unsere Aufgabe hier',
  },
  guidelinesPaper: {
    intro: (du: boolean, netiquette: boolean) => {
      const guests = netiquette ? ', und was wir von allen wünschen, die mit uns reden' : '';
      return du
        ? `Damit du weißt, worauf du dich verlassen kannst, wenn du für uns sprichst${guests}.`
        : `Damit Sie wissen, worauf Sie sich verlassen können, wenn Sie für uns sprechen${guests}.`;
    },
    staff: 'Für alle, die für uns sprechen',
    netiquette: 'Netiquette für alle, die mit uns reden',
    escalation: 'Wenn es schwierig wird',
  },
  learningPaper: {
    next: 'Nächster Kurs-Check',
    nextText: (date: string) => `Wir sehen uns wieder am ${date}.`,
    overdue: (date: string) => `Verabredet war der ${date}; er steht noch aus.`,
    figures: 'Soll und Ist',
    figuresCaption: 'Kennzahlen mit Ziel und letztem Wert',
    figuresDescription: 'Jede Kennzahl mit Startwert, Ziel, letztem gemessenem Wert und dessen Datum.',
    start: 'Start',
    plan: 'Soll',
    actual: 'Ist',
    measured: 'Gemessen am',
    notMeasured: 'noch nicht gemessen',
  },
} as const;
