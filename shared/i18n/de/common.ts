import type { commonFields } from '../../project/define-record';
import type { Currency } from '../../project/fields/values';
import type { FieldsTexts } from '../record-texts';

/** Fields every record has besides its own. */
export const commonFieldTexts = {
  author: { label: 'Eingetragen von', question: 'Wer hat das eingetragen?' },
  visibility: {
    label: 'Sichtbarkeit',
    question: 'Wer bekommt es zu sehen?',
    options: { client: 'auch für den Auftraggeber', internal: 'nur fürs Team' },
  },
  evidence: {
    label: 'Beleg',
    question: 'Selbst beobachtet, erzählt bekommen oder angenommen?',
    options: { observed: 'beobachtet', told: 'erzählt', assumed: 'angenommen' },
  },
  sources: { label: 'Quellen', question: 'Auf welche Quellen stützt sich das?' },
  tags: { label: 'Schlagwörter', question: 'Unter welchen Wörtern willst du es wiederfinden?' },
  note: {
    label: 'Notiz',
    question: 'Was möchtest du dir dazu merken?',
    invite: 'Bleibt im Team und steht nie im Dokument für den Auftraggeber.',
  },
} satisfies FieldsTexts<typeof commonFields>;

/** Words used everywhere: small answers, ends of scales, what is left open, the trash. */
export const commonWords = {
  yes: 'ja',
  no: 'nein',
  unknown: 'unbekannt',
  and: 'und',
  or: 'oder',
  more: 'Mehr',
  /** What the steps of a scale mean when a field has no words of its own. */
  scale: { 1: 'gar nicht', 2: 'wenig', 3: 'mittel', 4: 'stark', 5: 'sehr stark' },
  period: { start: 'Beginn', end: 'Ende' },
  money: { amount: 'Betrag', currency: 'Währung' },
  currencies: {
    EUR: 'Euro',
    CHF: 'Schweizer Franken',
    USD: 'US-Dollar',
    GBP: 'Pfund Sterling',
  } satisfies { [C in Currency]: string },
  created: 'Angelegt',
  updated: 'Geändert',
  open: {
    name: 'Bewusst offen',
    reason: {
      label: 'Grund',
      question: 'Warum lassen wir das offen?',
      invite: 'Ein Satz genügt. Auch „Das wissen wir erst nach dem Gespräch mit dem Team“ ist eine Entscheidung.',
    },
    revisit: { label: 'Wieder ansehen am', question: 'Wann schauen wir wieder darauf?' },
  },
  trash: {
    name: 'Papierkorb',
    moveTo: 'In den Papierkorb',
    restore: 'Zurückholen',
    empty: 'Der Papierkorb ist leer.',
    deletedAt: 'Weggelegt am',
  },
};
