import type { RecordTexts } from '../../record-texts';

export const supply = {
  one: 'Angebot anderer',
  many: 'Angebote anderer',
  add: 'Angebot hinzufügen',
  empty: 'Noch niemand eingetragen – wer hilft bei diesem Bedürfnis schon, wie gut auch immer?',
  untitled: 'Angebot ohne Anbieter',
  why: 'Eine Lücke erkennt nur, wer ehrlich hinsieht, was es schon gibt. Wo niemand ein Bedürfnis gut erfüllt, liegt der Platz für etwas, das nur wir geben können.',
  example:
    'Änderungsschneiderei: Für Abendkleider gibt es in der Stadt zwei gute Adressen, für Arbeitskleidung mit Taschen keine. Elif Arslan näht seither Taschen.',
  fields: {
    need: { label: 'Bedürfnis', question: 'Um welches Bedürfnis geht es?' },
    by: { label: 'Wer', question: 'Wer gibt das schon?' },
    level: { label: 'Wie gut', question: 'Wie gut gelingt es ihnen?' },
  },
} satisfies RecordTexts<'supply'>;
