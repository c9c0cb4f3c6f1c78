import type { RecordTexts } from '../../record-texts';

export const pulse = {
  one: 'Lebendigkeit',
  many: 'Lebendigkeit',
  add: 'Neuer Eintrag',
  empty: 'Noch kein Eintrag – wie geht es dir heute mit dem Vorhaben?',
  untitled: 'Lebendigkeit ohne Person',
  why: 'Stolz, Leidenschaft und Lernlust tragen weiter als jede Kennzahl. Wer ab und zu fragt, wie es den Beteiligten geht, merkt früh, wenn die Freude schwindet.',
  example:
    'Uhrmacherei: Veit Sommerlath war stolz auf seine Werkstattberichte, aber müde vom Antworten. Seit seine Tochter mit antwortet, ist die Lust wieder da.',
  fields: {
    person: { label: 'Person', question: 'Wie geht es uns damit, und wer sagt es?' },
    date: { label: 'Datum', question: 'Wann war das?' },
    pride: { label: 'Stolz', question: 'Wie stolz bin ich auf das, was wir tun?' },
    passion: { label: 'Leidenschaft', question: 'Mit wie viel Leidenschaft bin ich dabei?' },
    willingnessToLearn: { label: 'Lernlust', question: 'Wie gern lerne ich dazu?' },
    control: { label: 'Loslassen', question: 'Wie gut gelingt es mir, Kontrolle abzugeben?' },
  },
} satisfies RecordTexts<'pulse'>;
