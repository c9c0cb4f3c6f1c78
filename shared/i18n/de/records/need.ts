import type { RecordTexts } from '../../record-texts';

export const need = {
  one: 'Bedürfnis',
  many: 'Bedürfnisse',
  add: 'Neues Bedürfnis',
  empty: 'Noch kein Bedürfnis – lies deine Beobachtungen: Was wiederholt sich?',
  untitled: 'Bedürfnis ohne Text',
  why: 'Aus dem Gehörten wird sichtbar, was Menschen wirklich brauchen. In ihren eigenen Worten bleibt es ihr Bedürfnis und wird nicht heimlich zu unserem Angebot.',
  example:
    'Hebammenpraxis: Mirjam Adler hört von werdenden Vätern immer wieder: „Ich will wissen, was ich im Kreißsaal tun kann, ohne im Weg zu stehen.“',
  fields: {
    text: {
      label: 'Bedürfnis',
      question: 'Was brauchen sie, aus ihrer Sicht?',
      invite: 'Beginne mit „Ich will …“.',
    },
    group: { label: 'Bedürfnis von', question: 'Welche Gruppe spricht so?' },
    kind: {
      label: 'Art',
      question: 'Was für ein Bedürfnis ist es?',
      options: {
        information: 'Wissen wollen',
        help: 'Hilfe',
        belonging: 'Zugehörigkeit',
        recognition: 'Anerkennung',
        security: 'Sicherheit',
        enjoyment: 'Freude',
        income: 'Einkommen',
        meaning: 'Sinn',
        convenience: 'Bequemlichkeit',
        status: 'Ansehen',
      },
    },
    intensity: { label: 'Stärke', question: 'Wie drängend ist es?' },
    longing: {
      label: 'Sehnsucht dahinter',
      question: 'Welche Sehnsucht steckt dahinter?',
      invite: 'Was würde sich für sie im Leben leichter oder reicher anfühlen?',
    },
    observations: { label: 'Belege', question: 'Woher wissen wir das?' },
  },
} satisfies RecordTexts<'need'>;
