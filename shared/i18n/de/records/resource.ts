import type { RecordTexts } from '../../record-texts';

export const resource = {
  one: 'Ressource',
  many: 'Ressourcen',
  add: 'Neue Ressource',
  empty: 'Noch keine Ressource – was liegt schon bereit, das niemand zählt?',
  untitled: 'Ressource ohne Namen',
  why: 'Ein Plan lebt von dem, was da ist: Menschen, Können, Geräte, Geschichten im Archiv. Wer auch die Lücken nennt, verspricht später nichts, was niemand halten kann.',
  example:
    'Hofladen: Großmutter Theres Moser besitzt vierzig Jahre Wettertagebuch. Was fehlt, ist jemand, der die Schrift lesen und abtippen kann.',
  fields: {
    text: { label: 'Ressource', question: 'Was haben wir?' },
    kind: {
      label: 'Art',
      question: 'Was für eine Ressource ist das?',
      options: {
        people: 'Menschen',
        skill: 'Können',
        money: 'Geld',
        equipment: 'Ausstattung',
        content: 'Inhalte',
        network: 'Netzwerk',
      },
    },
    amount: { label: 'Menge', question: 'Wie viel davon?' },
    gap: { label: 'Lücke', question: 'Was fehlt?' },
  },
} satisfies RecordTexts<'resource'>;
