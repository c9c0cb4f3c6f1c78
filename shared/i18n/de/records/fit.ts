import type { RecordTexts } from '../../record-texts';

export const fit = {
  one: 'Abgleich',
  many: 'Abgleich der Ziele',
  add: 'Neuer Abgleich',
  empty: 'Noch kein Abgleich – wo wollen wir und die Menschen das Gleiche, wo nicht?',
  untitled: 'Abgleich ohne Ziel',
  why: 'Hier treffen zwei Wünsche aufeinander: unserer und ihrer. Ein offen benannter Widerspruch mit einer Brücke trägt weiter als eine Einigkeit, die nur auf dem Papier steht.',
  example:
    'Kindertagesstätte: Leiterin Doris Hahn will mehr Eltern im Förderkreis, die Eltern wollen mehr freie Abende. Die Brücke: Treffen während der Bringzeit, mit Kaffee.',
  fields: {
    goal: { label: 'Unser Ziel', question: 'Um welches unserer Ziele geht es?' },
    interest: { label: 'Ihr Interesse', question: 'Welches Interesse steht ihm gegenüber?' },
    value: {
      label: 'Verhältnis',
      question: 'Passt unser Ziel zu ihrem Interesse?',
      options: { shared: 'gemeinsam', complementary: 'ergänzend', neutral: 'neutral', conflict: 'im Konflikt' },
    },
    bridge: {
      label: 'Brücke',
      question: 'Was verbindet beide?',
      invite: 'Bei einem Konflikt: Was hätten beide davon?',
    },
  },
} satisfies RecordTexts<'fit'>;
