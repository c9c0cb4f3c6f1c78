import type { RecordTexts } from '../../record-texts';
import { person } from './person';

export const rating = {
  one: 'Einschätzung',
  many: 'Einschätzungen',
  add: 'Neue Einschätzung',
  empty: 'Noch keine Einschätzung – wer sieht das anders als du, und hast du schon gefragt?',
  untitled: 'Einschätzung ohne Aussage',
  why: 'Dieselbe Aussage, aus verschiedenen Sichten bewertet: So wird aus Behauptung ein Gespräch. Weit auseinander liegende Antworten sind kein Fehler, sondern der wertvollste Fund.',
  example:
    'Schlosserei: Der Chef hält die Lieferzeit für ordentlich, Geselle Piotr Wrona und die Kunden nicht. Erst der Vergleich brachte die Sache auf den Tisch.',
  fields: {
    swotItem: { label: 'Aussage', question: 'Welche Aussage wird eingeschätzt?' },
    perspective: {
      label: 'Sichtweise',
      question: 'Aus welcher Sicht kommt die Antwort?',
      options: person.fields.perspective.options,
    },
    agree: { label: 'Zustimmung', question: 'Stimmt das aus deiner Sicht?', invite: 'Keine Angabe heißt: weiß nicht.' },
    weight: { label: 'Gewicht', question: 'Wie wichtig ist es aus dieser Sicht?' },
    person: { label: 'Person', question: 'Wer hat geantwortet?' },
    comment: { label: 'Anmerkung', question: 'Was wurde dazu gesagt?', invite: 'Bleibt im Team.' },
  },
} satisfies RecordTexts<'rating'>;
