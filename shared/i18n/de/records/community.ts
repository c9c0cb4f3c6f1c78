import type { RecordTexts } from '../../record-texts';

export const community = {
  one: 'Kundencommunity',
  many: 'Kundencommunitys',
  add: 'Neue Kundencommunity',
  empty: 'Noch keine Gemeinschaft – wo helfen sich Kunden gegenseitig, ohne dass ihr dabei seid?',
  untitled: 'Kundencommunity ohne Namen',
  why: 'Kunden reden miteinander, auch ohne uns und oft besser als wir. Wer ihre Gemeinschaft findet, ist dort zuerst Gast: Er lernt die Regeln und die Menschen kennen, ehe er das Wort nimmt.',
  example:
    'Modellbauladen: Im Forum der Spur-N-Freunde prüft Rentner Edgar Nowak neue Bausätze gründlicher als jeder Hersteller. Der Laden liest mit und bedankt sich.',
  fields: {
    name: { label: 'Name', question: 'Wie heißt die Gemeinschaft?' },
    channel: { label: 'Kanal', question: 'An welchem Ort trifft sie sich?' },
    topic: { label: 'Thema', question: 'Wo diskutieren Kunden engagiert ohne uns, und worüber?' },
    ourPlace: {
      label: 'Unser Platz',
      question: 'Als was sind wir dort?',
      options: { guest: 'Gast', member: 'Mitglied', host: 'Gastgeber' },
    },
    groups: { label: 'Dialoggruppen', question: 'Wer kommt dort zusammen?' },
    rules: { label: 'Regeln', question: 'Welche Regeln hat sie sich gegeben?' },
    keyMembers: { label: 'Wichtige Mitglieder', question: 'Auf wen hört man dort?' },
  },
} satisfies RecordTexts<'community'>;
