import type { RecordTexts } from '../../record-texts';
import { channel } from './channel';

export const message = {
  one: 'Kernbotschaft',
  many: 'Kernbotschaften',
  add: 'Neue Kernbotschaft',
  empty: 'Noch keine Botschaft – was soll jemand weitererzählen, der euch begegnet ist?',
  untitled: 'Kernbotschaft ohne Text',
  why: 'Ein und derselbe Gedanke klingt für jede Gruppe anders. Die Kernbotschaft sagt ihn so, dass er dort ankommt, und nennt den Beweis gleich mit.',
  example:
    'Fahrschule: Den Wiedereinsteigern sagt Lehrerin Marlies Pohl: „Hier darfst du den Motor abwürgen.“ Der Beweis ist ihr Übungsplatz ohne Publikum.',
  fields: {
    text: { label: 'Kernbotschaft', question: 'Was soll die Gruppe mitnehmen?' },
    group: { label: 'Für', question: 'An wen richtet sie sich?' },
    proof: { label: 'Beweis', question: 'Was beweist sie?' },
    tone: { label: 'Tonfall', question: 'In welchem Ton sagen wir es?', options: channel.fields.tone.options },
    values: { label: 'Mehrwerte', question: 'Welchen Mehrwert verspricht sie?' },
  },
} satisfies RecordTexts<'message'>;
