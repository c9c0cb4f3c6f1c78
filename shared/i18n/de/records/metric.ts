import type { RecordTexts } from '../../record-texts';

export const metric = {
  one: 'Kennzahl',
  many: 'Kennzahlen',
  add: 'Neue Kennzahl',
  empty: 'Noch keine Kennzahl – woran würdest du im Alltag merken, dass es wirkt?',
  untitled: 'Kennzahl ohne Namen',
  why: 'Wirkung zeigt sich nicht nur in Zahlen; auch ein Satz, den man früher nicht hörte, ist ein Zeichen. Wichtig ist, dass Start und Ziel vorher dastehen: So lernt ihr, statt hinterher zu deuten.',
  example:
    'Buchhandlung: Helga Sommer zählt, wie viele Bestellungen mit den Worten „Das habt ihr doch gezeigt“ beginnen – zum Start sind es null.',
  fields: {
    name: {
      label: 'Kennzahl',
      question: 'Woran erkennen wir Wirkung?',
      invite: 'Eine Zahl oder ein Zeichen in Worten – beides gilt.',
    },
    goal: { label: 'Für Ziel', question: 'Zu welchem Ziel gehört sie?' },
    level: {
      label: 'Wirkungsstufe',
      question: 'Auf welcher Stufe misst sie?',
      options: {
        input: 'Input',
        internal_output: 'interner Output',
        external_output: 'externer Output',
        direct_outcome: 'direkter Outcome',
        indirect_outcome: 'indirekter Outcome',
        outflow: 'Outflow',
      },
    },
    method: {
      label: 'Messweg',
      question: 'Wie kommen wir zu dem Wert?',
      invite: 'Zahlen des Anbieters, von Hand zählen, Umfrage, Gespräch, Verkaufsdaten.',
    },
    baseline: {
      label: 'Startwert',
      question: 'Wo stehen wir heute?',
      invite: 'Auch Worte zählen: „kaum bekannt“.',
    },
    target: { label: 'Zielwert', question: 'Wo wollen wir hin?' },
    unit: { label: 'Einheit', question: 'Was zählen wir?' },
    due: { label: 'Termin', question: 'Bis wann wollen wir dort sein?' },
    direction: {
      label: 'Richtung',
      question: 'Soll der Wert steigen, sinken oder bleiben?',
      options: {
        up: 'steigen',
        down: 'sinken',
        keep: 'halten',
        range: 'in einem Bereich bleiben',
      },
    },
    rhythm: {
      label: 'Rhythmus',
      question: 'Wie oft schauen wir nach?',
      options: {
        weekly: 'wöchentlich',
        monthly: 'monatlich',
        quarterly: 'vierteljährlich',
      },
    },
    responsible: { label: 'Verantwortlich', question: 'Wer misst?' },
  },
} satisfies RecordTexts<'metric'>;
