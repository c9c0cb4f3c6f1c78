import { formatList } from '../../format';
import { repeatInWords } from '../repeat';

/** `KW 33/2026`; what is no ISO week stays as it was typed. */
const weekInWords = (week: string): string => week.replace(/^(\d{4})-W0?(\d+)$/, 'KW\u00a0$2/$1');

/** Dramaturgy, measures, resources and rules. */
export const plan = {
  dramaturgy: {
    intro: (_du: boolean) =>
      'Die Strategie hat einen Spannungsbogen: was Menschen in jeder Phase spüren, was ihr Auftrag ist und wo sich etwas wendet.',
    band: 'Die Phasen im Jahr',
    bandDescription: 'Die Phasen als Balken über die Monate des Planungszeitraums.',
    phases: 'Was jede Phase will',
    phasesDescription: 'Jede Phase mit Zeitraum, Gefühl, Auftrag, Zielen und Wendepunkt.',
    phase: 'Phase',
    numbered: (number: string, title: string) => `Phase ${number}: ${title}`,
    feeling: 'Was Menschen spüren',
    mission: 'Auftrag',
    goals: 'Ziele',
    turningPoint: 'Wendepunkt',
  },
  measures: {
    number: (index: number) => `M${index}`,
    intro: (_du: boolean) => 'Was wir tun, für welche Menschen, für welches Ziel und wer dafür einsteht.',
    caption: (phase: string, period: string) => `Maßnahmen: ${phase}${period === '' ? '' : ` (${period})`}`,
    captionLoose: 'Maßnahmen ohne Phase',
    description: 'Jede Maßnahme mit Gruppe, Ziel, Ort, Terminen, Beteiligten, Aufwand, Kosten, Kennzahl und Stand.',
    forWhom: 'Für wen',
    where: 'Wo',
    when: 'Wann',
    who: 'Wer',
    effortAndCost: 'Aufwand und Kosten',
    noticed: 'Woran wir es merken',
    state: 'Stand, gibt oder bittet',
    milestone: '◆ Meilenstein',
    from: (date: string) => `ab ${date}`,
    until: (date: string) => `bis ${date}`,
    deputy: 'Vertretung',
    approves: 'entscheidet',
    consults: 'wird gefragt',
    informs: 'erfährt es',
    balance: (gives: number, mixed: number, asks: number) => {
      const said = (count: number, one: string, many: string) =>
        count === 0 ? [] : [count === 1 ? `eine ${one}` : `${count} ${many}`];
      const parts = [
        ...said(gives, 'gibt etwas', 'geben etwas'),
        ...said(mixed, 'tut beides', 'tun beides'),
        ...said(asks, 'bittet um etwas', 'bitten um etwas'),
      ];
      return `Geben oder bitten, nach Zahl der Maßnahmen: ${parts.join(', ')}.`;
    },
    details: 'Die Maßnahmen im Einzelnen',
    detailsIntro: 'Was dahintersteht, worauf zu achten ist und was vorher fertig sein muss.',
    detailsCaption: 'Was hinter den Maßnahmen steht',
    detailsDescription: 'Je Maßnahme Beschreibung, Mehrwerte, Voraussetzungen und Risiko.',
    measure: 'Maßnahme',
    values: 'Mehrwerte',
    dependsOn: 'Setzt voraus',
    repeat: repeatInWords,
    calendar: 'Redaktionsplan',
    calendarIntro: 'Was wann erscheint, zu welcher Maßnahme es gehört und wer dafür einsteht.',
    calendarCaption: 'Beiträge nach Datum',
    calendarDescription: 'Jeder Beitrag mit Datum, Titel, Format, Maßnahme, verantwortlicher Person und Stand.',
    format: 'Format',
    ownerAndState: 'Wer, Stand',
  },
  resources: {
    intro: (_du: boolean) => 'Was die Maßnahmen an Zeit und Geld brauchen, und was davon da ist.',
    frame: 'Was zur Verfügung steht',
    frameDescription: 'Stunden pro Woche und Budgetrahmen.',
    time: 'Zeitrahmen',
    peopleCaption: 'Stunden der Beteiligten',
    peopleDescription: 'Stunden pro Woche und abweichende Wochen je Person.',
    person: 'Person',
    weekly: 'Std. pro Woche',
    exceptions: 'Abweichende Wochen',
    exception: (week: string, hours: string) => `${weekInWords(week)}${hours === '' ? '' : `: ${hours} Std.`}`,
    efforts: 'Aufwand der Maßnahmen',
    effortsDescription: 'Stunden je Maßnahme und Person und ihr Mittel pro Woche.',
    measure: 'Maßnahme',
    effort: 'Aufwand',
    meanWeekly: 'Std. pro Woche im Mittel',
    hours: (hours: string) => `${hours} Std.`,
    minutes: (minutes: string, exact: boolean) => `${exact ? '' : 'rund '}${minutes} Min.`,
    eachTime: (amount: string) => `${amount} je Termin`,
    inAll: (amount: string) => `${amount} insgesamt`,
    costsCaption: 'Kosten der Maßnahmen',
    costsDescription: 'Kosten je Maßnahme mit Art, netto oder brutto, und der Summe.',
    amount: 'Betrag',
    sum: 'Summe',
    hoursByWeek: 'Eingeplante Stunden je Person und Kalenderwoche',
    hoursByMonth: 'Eingeplante Stunden je Person und Woche, im Mittel jedes Monats',
    hoursDescription:
      'Je Person der Verlauf der Stunden für Maßnahmen und für das Antworten über den Planungszeitraum.',
    others: 'Weitere zusammen',
    weekAlone: (week: string) => week.replace(/^\d{4}-W0?(\d+)$/, 'KW\u00a0$1'),
    fullest: (people: string) => `Die meisten Stunden in einer Woche, mit dem Antworten: ${people}.`,
    fullestOf: (name: string, hours: string, when: string, there: string) =>
      `${name} ${hours} Std. (${when}${there === '' ? '' : `; verfügbar ${there} Std.`})`,
    inWeek: (week: string) => `in ${weekInWords(week)}`,
    inWeeks: (weeks: number) => `in ${weeks}\u00a0Wochen`,
    inEveryWeek: 'in jeder Woche',
    tooMuch: (names: string) =>
      `Es gibt Wochen, in denen die Zeit nicht reicht: Für ${names} ist dann mehr eingeplant, als zur Verfügung steht.`,
    frameDiffers: (frame: string, sum: string) =>
      `Der Zeitrahmen nennt ${frame}, die Beteiligten haben zusammen ${sum}.`,
    notCounted: (state: string) => `${state === '' ? '' : `${state}, `}nicht mitgerechnet`,
    hoursUnit: 'Std.',
    costChart: 'Kosten nach Phase und Art',
    costChartDescription: 'Je Phase die Summe der Kosten jeder Art.',
    noPhase: 'ohne Phase',
    byKind: 'Kosten nach Art',
    byKindDescription: 'Summe der Kosten je Kostenart.',
    otherKind: 'ohne Angabe',
    within: (budget: string, planned: string, left: string) =>
      `Vom Budget von ${budget} sind ${planned} verplant; ${left} bleiben frei.`,
    monthsOfBudget: (budget: string, months: number, whole: string) =>
      `${budget} im Monat sind über ${months === 1 ? 'den einen Monat' : `die ${months} Monate`} des Plans ${whole}.`,
    leftUnknown: (why: string) => `Was vom Budget frei bleibt, lässt sich nicht sagen: ${why}`,
    currenciesDiffer: 'Kosten und Budget stehen nicht alle in derselben Währung.',
    taxesDiffer: 'Die Kosten sind nicht alle gleich angegeben, netto oder brutto.',
    rhythmOpen: 'Es ist offen, ob der Betrag einmal oder jeden Monat gilt.',
    horizonOpen: 'Der Betrag gilt jeden Monat, und der Zeitraum des Plans ist noch offen.',
    beyond: (budget: string, planned: string, over: string) =>
      `Geplant sind ${planned}, das sind ${over} mehr als das Budget von ${budget}.`,
  },
  rules: {
    intro: (parts: { behave: boolean; answer: boolean; settle: boolean }) => {
      const told = [
        parts.behave ? 'wie wir uns verhalten' : '',
        parts.answer ? 'wer antwortet' : '',
        parts.settle ? 'was vorher zu klären ist' : '',
      ].filter((part) => part !== '');
      return `Damit am Montag jeder weiß, ${formatList(told, 'de-DE')}.`;
    },
    principles: 'Wie wir uns im Gespräch verhalten',
    principlesCaption: 'Dialogprinzipien',
    principlesDescription: 'Jedes Prinzip mit einem Beispiel.',
    readiness: 'Wo wir loslassen',
    readinessIntro: 'Gespräch heißt, nicht alles in der Hand zu behalten. So weit gehen wir, und so schnell.',
    readinessCaption: 'Bereitschaft je Thema',
    readinessDescription: 'Jedes Thema mit der Regel, wer antwortet, der Zeit bis zur Antwort und dem Tempo.',
    answerTime: 'Antwort',
    escalation: 'Wer antwortet, und wie schnell',
    escalationCaption: 'Reaktionsregeln',
    escalationDescription: 'Jeder Auslöser mit Stufe, Person, Frist und dem, was zu tun ist.',
    whoAndWhen: 'Wer, bis wann',
    checks: 'Rechtliches',
    noAdvice:
      'Diese Liste erinnert an Fragen, die vor dem Start zu klären sind. Sie ist keine Rechtsberatung und ersetzt sie nicht.',
    checksCaption: 'Rechtliche Prüfpunkte',
    checksDescription: 'Jeder Prüfpunkt mit Thema, Bezug und Stand, das Ungeklärte zuerst.',
    nothingNamed: 'ohne Bezug',
    openChecks: (count: number) =>
      count === 1 ? 'Ein Punkt ist noch zu klären.' : `${count} Punkte sind noch zu klären.`,
  },
} as const;
