import type { RecordTexts } from '../../record-texts';

export const escalation = {
  one: 'Reaktionsregel',
  many: 'Reaktionsregeln',
  add: 'Neue Reaktionsregel',
  empty: 'Noch keine Regel – welche Nachricht hat euch zuletzt ratlos gemacht?',
  untitled: 'Reaktionsregel ohne Auslöser',
  why: 'Unter Druck entscheidet niemand gern allein. Eine Regel, die vorher besprochen ist, sagt, wer antwortet und was zuerst kommt, und lässt den Rest ruhig bleiben.',
  example:
    'Schwimmbad: Meldet jemand eine Verletzung, antwortet Betriebsleiter Kenan Öztürk selbst und ruft zuvor an. Scherze über kaltes Wasser beantwortet das Team.',
  fields: {
    trigger: { label: 'Auslöser', question: 'Was muss geschehen?' },
    severity: {
      label: 'Stufe',
      question: 'Wie ernst ist es?',
      options: { green: 'grün: im Alltag', yellow: 'gelb: mit Vorsicht', red: 'rot: sofort Leitung' },
    },
    who: { label: 'Wer', question: 'Wer antwortet?' },
    within: { label: 'Innerhalb von Stunden', question: 'Wie schnell soll das geschehen?' },
    text: { label: 'Vorgehen', question: 'Was tun wir Schritt für Schritt?' },
  },
} satisfies RecordTexts<'escalation'>;
