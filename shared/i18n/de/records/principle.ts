import type { RecordTexts } from '../../record-texts';

export const principle = {
  one: 'Dialogprinzip',
  many: 'Dialogprinzipien',
  add: 'Neues Dialogprinzip',
  empty: 'Noch kein Prinzip – was gilt bei euch in jedem guten Gespräch?',
  untitled: 'Dialogprinzip ohne Text',
  why: 'Gespräche auf Augenhöhe brauchen Haltung, keine Vorlage. Ein Prinzip gibt auch dann Halt, wenn keine Regel für den Fall geschrieben ist.',
  example:
    'Metzgerei: „Wir erklären, bevor wir rechtfertigen.“ Als ein Gast nach der Schlachtung fragt, erzählt Meister Ludwig Aumann, wie er die Tiere abholt.',
  fields: {
    text: { label: 'Prinzip', question: 'Wie verhalten wir uns im Gespräch?' },
    example: { label: 'Beispiel', question: 'Woran erkennt man das?' },
  },
} satisfies RecordTexts<'principle'>;
