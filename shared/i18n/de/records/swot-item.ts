import type { RecordTexts } from '../../record-texts';

export const swotItem = {
  one: 'Aussage',
  many: 'Aussagen der IST-Analyse',
  add: 'Neue Aussage',
  empty: 'Noch keine Aussage – was können andere an euch sehen und nachprüfen?',
  untitled: 'Aussage ohne Text',
  why: 'Mit den Zielen vor Augen folgt ein nüchterner Blick auf das, was hilft und was hindert. Führung, Mitarbeitende und Stakeholder sehen Verschiedenes; gerade der Vergleich schützt vor Betriebsblindheit.',
  example:
    'Augenoptik: Von den Mitarbeitenden kommt der Satz: „Bei Reparaturen sucht Herr Brandt erst nach einer Lösung, dann nach einem Preis.“ In der Führung hatte das niemand als Stärke gesehen.',
  fields: {
    quadrant: {
      label: 'Feld',
      question: 'Hilft es oder hindert es, von innen oder von außen?',
      options: { S: 'Stärke', W: 'Schwäche', O: 'Chance', T: 'Risiko' },
    },
    text: {
      label: 'Aussage',
      question: 'Was genau, belegbar?',
      invite: 'Statt „gutes Team“: Was tut das Team, das andere nicht tun?',
    },
    goals: {
      label: 'Im Hinblick auf',
      question: 'Für welches Ziel zählt das?',
    },
    raisedBy: {
      label: 'Genannt von',
      question: 'Wer hat es genannt?',
      options: {
        leadership: 'Führung',
        employee: 'Mitarbeitende',
        stakeholder: 'Stakeholder',
        consultant: 'Beratung',
      },
    },
    confidence: {
      label: 'Sicherheit',
      question: 'Wie sicher sind wir?',
      options: {
        high: 'hoch: mehrere unabhängige Quellen',
        medium: 'mittel: eine konkrete Quelle',
        low: 'gering: ein vager Hinweis',
      },
    },
    impact: { label: 'Bedeutung', question: 'Wie sehr hilft oder hindert es?' },
  },
} satisfies RecordTexts<'swotItem'>;
