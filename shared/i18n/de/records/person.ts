import type { RecordTexts } from '../../record-texts';

export const person = {
  one: 'Person',
  many: 'Personen',
  add: 'Neue Person',
  empty: 'Noch niemand eingetragen – beginne mit dir selbst.',
  untitled: 'Person ohne Namen',
  why: 'Eine Strategie trägt nur, wenn bekannt ist, wer sie trägt: mit welcher Sicht, mit wie viel Zeit und mit welchen Vorlieben. Wer Vorlieben früh ausspricht, verwechselt sie später nicht mit dem, was die Dialoggruppen brauchen.',
  example:
    'Steuerkanzlei: Ayşe Demir leitet den Empfang. Sie spricht aus Sicht der Mitarbeitenden und kennt die Fragen, die Mandanten am Telefon stellen.',
  fields: {
    name: {
      label: 'Name',
      question: 'Wer ist beteiligt?',
      invite: 'Ein Name – oder nur die Rolle, wenn der Name draußen bleiben soll.',
    },
    role: {
      label: 'Funktion',
      question: 'In welcher Funktion ist sie dabei?',
      invite: 'Etwa Inhaberin, Verkauf, Vorstand des Fördervereins.',
    },
    perspective: {
      label: 'Sichtweise',
      question: 'Aus welcher Sicht spricht die Person?',
      options: {
        leadership: 'Führung',
        employee: 'Mitarbeitende',
        stakeholder: 'Stakeholder',
        consultant: 'Beratung',
      },
    },
    planRole: {
      label: 'Rolle im Plan',
      question: 'Was tut sie im Plan?',
      options: {
        responsible: 'verantwortet',
        deputy: 'vertritt',
        author: 'schreibt',
        moderator: 'moderiert',
        approver: 'gibt frei',
        expert: 'bringt Fachwissen ein',
        reader: 'liest mit',
      },
    },
    hoursPerWeek: {
      label: 'Kapazität (Stunden pro Woche)',
      question: 'Wie viele Stunden hat sie?',
    },
    exceptions: {
      label: 'Abweichende Wochen',
      question: 'In welchen Wochen ist es anders?',
      invite: 'Urlaub, Messe, Hochsaison – Wochen mit mehr oder weniger Zeit.',
      add: 'Woche hinzufügen',
      entry: {
        week: { label: 'Kalenderwoche', invite: 'Etwa 2026-W33' },
        hours: { label: 'Stunden' },
      },
    },
    preferredChannels: {
      label: 'Persönliche Vorlieben',
      question: 'Welche Kanäle magst du privat, welche lehnst du ab?',
      invite: 'Sprich es aus, bevor ihr zuhört – dann stört es später nicht.',
      add: 'Vorliebe hinzufügen',
      entry: {
        channel: { label: 'Kanal' },
        likes: { label: 'Mag ich' },
        why: { label: 'Warum' },
      },
    },
  },
} satisfies RecordTexts<'person'>;
