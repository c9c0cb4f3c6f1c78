/** The questionnaire for staff and others who know the house: no jargon, ten minutes. */
export const questionnaire = {
  questionnaire: {
    intro: (du: boolean, client: string) => {
      const your = du ? 'deine' : 'Ihre';
      const know = du ? 'du weißt' : 'Sie wissen';
      const may = du ? 'Lass aus, was du nicht beantworten magst.' : 'Lassen Sie aus, was Sie nicht beantworten mögen.';
      return `Wir überlegen, wie ${client === '' ? 'wir' : client} mit den Menschen ins Gespräch ${client === '' ? 'kommen' : 'kommt'}, die uns wichtig sind. Dafür brauchen wir ${your} Sicht, denn ${know} manches, was sonst niemand weiß. Es gibt keine richtigen und keine falschen Antworten. ${may} Rechne${du ? '' : 'n Sie'} mit etwa einer Viertelstunde; Stichworte genügen.`;
    },
    onScreen: (du: boolean) =>
      du
        ? 'Du kannst mit dem Stift antworten oder am Bildschirm: Klicke dafür unter die Frage.'
        : 'Sie können mit dem Stift antworten oder am Bildschirm: Klicken Sie dafür unter die Frage.',
    perspective: (du: boolean) => (du ? 'Aus welcher Sicht antwortest du?' : 'Aus welcher Sicht antworten Sie?'),
    views: {
      leadership: 'Ich leite mit oder entscheide mit.',
      employee: 'Ich arbeite oder helfe hier mit.',
      stakeholder: 'Ich gehöre nicht dazu, bin aber von außen verbunden.',
      consultant: 'Ich berate.',
    },
    questions: 'Fragen',
    ask: {
      du: [
        'Mit welchen Menschen hast du hier am meisten zu tun?',
        'Was wollen diese Menschen immer wieder wissen?',
        'Wofür bedanken sie sich, worüber ärgern sie sich?',
        'Was würden sie über uns erzählen, wenn wir nicht dabei sind?',
        'Wo sprechen diese Menschen miteinander, im Ort und im Netz?',
        'Was können wir besonders gut, ohne viel Aufhebens davon zu machen?',
        'Welche kleine Geschichte aus dem Alltag erzählst du gern weiter?',
        'Was würde fehlen, wenn es uns nicht gäbe?',
        'Was sollten wir auf keinen Fall tun?',
        'Worauf hättest du Lust mitzumachen, und was brauchst du dafür?',
      ],
      sie: [
        'Mit welchen Menschen haben Sie hier am meisten zu tun?',
        'Was wollen diese Menschen immer wieder wissen?',
        'Wofür bedanken sie sich, worüber ärgern sie sich?',
        'Was würden sie über uns erzählen, wenn wir nicht dabei sind?',
        'Wo sprechen diese Menschen miteinander, im Ort und im Netz?',
        'Was können wir besonders gut, ohne viel Aufhebens davon zu machen?',
        'Welche kleine Geschichte aus dem Alltag erzählen Sie gern weiter?',
        'Was würde fehlen, wenn es uns nicht gäbe?',
        'Was sollten wir auf keinen Fall tun?',
        'Worauf hätten Sie Lust mitzumachen, und was brauchen Sie dafür?',
      ],
    },
    statements: 'Stimmt das?',
    statementsIntro: (du: boolean) =>
      du
        ? 'Kreuze an, wie sehr die Aussage aus deiner Sicht zutrifft: 1 heißt gar nicht, 5 heißt voll und ganz.'
        : 'Kreuzen Sie an, wie sehr die Aussage aus Ihrer Sicht zutrifft: 1 heißt gar nicht, 5 heißt voll und ganz.',
    statementsDescription: 'Jede Aussage mit Kästchen von 1 bis 5 und „weiß nicht“.',
    statement: 'Aussage',
    dontKnow: 'weiß nicht',
    free: (du: boolean) => (du ? 'Was möchtest du uns noch sagen?' : 'Was möchten Sie uns noch sagen?'),
    consent: 'Was mit den Antworten geschieht',
    consentText: (du: boolean, floor: string) =>
      [
        du
          ? 'Deine Teilnahme ist freiwillig, dein Name ist nicht nötig.'
          : 'Ihre Teilnahme ist freiwillig, Ihr Name ist nicht nötig.',
        'Die Bögen liest nur, wer die Strategie ausarbeitet. Gezeigt werden je Sichtweise zusammengefasste Antworten.',
        floor === '1'
          ? 'Das Team zeigt sie schon von einer Antwort an; wer allein antwortet, ist also vielleicht zu erkennen.'
          : `Von allen, die hier mitarbeiten oder von außen verbunden sind, erscheinen sie erst, wenn mindestens ${floor} Menschen derselben Sichtweise geantwortet haben. Leitung und Beratung sprechen für sich: Ihre Antworten erscheinen auch, wenn nur eine Person geantwortet hat.`,
        'Danach werden die Bögen vernichtet.',
      ].join(' '),
    agree: 'Ich bin einverstanden, dass meine Antworten so verwendet werden.',
    back: 'Bitte zurück an, bis wann:',
  },
} as const;
