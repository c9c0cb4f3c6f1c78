import type { RecordTexts } from '../../record-texts';

export const experience = {
  one: 'Praxis',
  many: 'Praxis je Kanal',
  add: 'Praxis eintragen',
  empty: 'Noch keine Praxis eingetragen – wer von euch ist an einem dieser Orte schon zu Hause?',
  untitled: 'Praxis ohne Person',
  why: 'Den richtigen Ton findet nur, wer selbst dort mitliest und mitredet. Darum steht vor jedem Auftritt die ehrliche Frage, wer welchen Ort aus eigener Übung kennt – und wer erst üben möchte.',
  example:
    'Töpferei: Greta Sundermann beantwortet seit drei Jahren Fragen zu Glasuren im Keramikforum. Ihr Chef kennt es nur vom Hörensagen; also spricht dort sie.',
  fields: {
    person: { label: 'Person', question: 'Wer kennt diesen Kanal aus eigener Übung?' },
    channel: { label: 'Kanal', question: 'Welcher Kanal ist es?' },
    level: {
      label: 'Erfahrungsgrad',
      question: 'Liest, redet, gestaltet oder leitet sie?',
      options: {
        none: 'keine Erfahrung',
        reader: 'liest mit',
        takes_part: 'redet mit',
        publishes: 'gestaltet eigene Beiträge',
        runs_community: 'leitet eine Gemeinschaft',
      },
    },
    since: { label: 'Seit wann', question: 'Seit wann ist sie dort?' },
    proof: { label: 'Beleg', question: 'Woran sieht man das?', invite: 'Ein Name, ein Link, ein Beispiel.' },
    bond: {
      label: 'Verbundenheit',
      question: 'Wie gern bist du dort?',
      invite: 'Bleibt im Team. Wer einen Ort nicht mag, darf das sagen.',
    },
  },
} satisfies RecordTexts<'experience'>;
