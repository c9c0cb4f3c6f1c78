import type { RecordTexts } from '../../record-texts';

export const usp = {
  one: 'Alleinstellung',
  many: 'Alleinstellungen',
  add: 'Neue Alleinstellung',
  empty: 'Noch kein Satz – was würde den Menschen fehlen, wenn es euch morgen nicht mehr gäbe?',
  untitled: 'Alleinstellung ohne Satz',
  why: 'Aus Stärken und Bedürfnissen wächst, was nur ihr sein könnt. Der Satz soll so wahr sein, dass du ihn laut sagen kannst, und so eigen, dass ihn sonst niemand sagen kann.',
  example:
    'Geigenbau: „Wir kennen jede Geige der Kreismusikschule beim Namen des Kindes, das sie spielt.“ Geigenbauerin Ilse Roth führt das Werkstattbuch seit der Gründung selbst.',
  fields: {
    sentence: {
      label: 'Alleinstellung',
      question: 'Was ist einzigartig, unverwechselbar, unaustauschbar?',
      invite: 'Ein Satz, höchstens 25 Wörter. Sprich ihn laut.',
    },
    worldPoorer: {
      label: 'Warum wäre die Welt ärmer?',
      question: 'Warum wäre diese Welt ärmer, wenn es uns nicht gäbe?',
      invite: 'Die Welt darf klein sein: eine Straße, ein Verein, ein Fach.',
    },
    strengths: {
      label: 'Belegt durch Stärken',
      question: 'Welche Stärke trägt das?',
    },
    needs: {
      label: 'Belegt durch Bedürfnisse',
      question: 'Welches Bedürfnis trägt das?',
    },
    values: {
      label: 'Belegt durch Mehrwerte',
      question: 'In welchem Mehrwert wird es spürbar?',
    },
    tests: {
      label: 'Proben',
      question: 'Könnte ein Mitbewerber das unterschreiben?',
      parts: {
        unique: { label: 'Einzigartig' },
        distinctive: { label: 'Unverwechselbar' },
        irreplaceable: { label: 'Unaustauschbar' },
        competitorCouldSign: {
          label: 'Ein Mitbewerber könnte es unterschreiben',
        },
        provable: { label: 'Belegbar' },
      },
    },
  },
} satisfies RecordTexts<'usp'>;
