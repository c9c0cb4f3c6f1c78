import type { RecordTexts } from '../../record-texts';

export const check = {
  one: 'Rechtsprüfung',
  many: 'Rechtsprüfungen',
  add: 'Neue Rechtsprüfung',
  empty: 'Noch nichts zu prüfen – gibt es Bilder, Namen oder Werbung, bei denen du unsicher bist?',
  untitled: 'Rechtsprüfung ohne Bezug',
  why: 'Ungeklärte Rechte holen einen im schlechtesten Augenblick ein. Die Liste erinnert daran, was jemand Fachkundiges klären muss; sie ist keine Rechtsberatung.',
  example:
    'Fotostudio: Vor der Serie mit Brautpaaren klärt Inga Brahms, wer dem Zeigen zugestimmt hat. Ein Paar möchte nicht; sein Bild bleibt in der Schublade.',
  fields: {
    of: { label: 'Gehört zu', question: 'Welchen Kanal oder welche Maßnahme betrifft es?' },
    kind: {
      label: 'Thema',
      question: 'Was ist rechtlich zu klären?',
      options: {
        imprint: 'Impressum',
        privacy: 'Datenschutz',
        joint_controllership: 'gemeinsame Verantwortung mit dem Anbieter',
        image_rights: 'Bildrechte',
        ad_label: 'Kennzeichnung von Werbung',
        works_council: 'Betriebsrat',
        minors: 'Minderjährige',
      },
    },
    state: {
      label: 'Stand',
      question: 'Wie steht es damit?',
      options: { ok: 'geklärt', todo: 'zu klären', not_applicable: 'trifft nicht zu', unclear: 'unklar' },
    },
  },
} satisfies RecordTexts<'check'>;
