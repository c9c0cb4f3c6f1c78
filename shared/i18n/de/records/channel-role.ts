import type { RecordTexts } from '../../record-texts';

export const channelRole = {
  one: 'Kanalrolle',
  many: 'Kanalrollen',
  add: 'Neue Kanalrolle',
  empty: 'Noch keine Kanalrolle – welcher Ort soll für wen was leisten?',
  untitled: 'Kanalrolle ohne Kanal',
  why: 'Ein Kanal ohne Aufgabe wird zur Last. Erst wer sagt, für wen er da ist, was dort geschieht und wer antwortet, kann auch sagen, wann es genug ist.',
  example:
    'Stadtbibliothek: Auf Mastodon hört Bibliothekar Olaf Brinkmann den Ehrenamtlichen zu, die Bücher reparieren. Werbung für Lesungen hat dort keinen Platz.',
  fields: {
    channel: { label: 'Kanal', question: 'Um welchen Kanal geht es?' },
    groups: { label: 'Für wen', question: 'Für wen sind wir dort?' },
    role: {
      label: 'Rolle',
      question: 'Was ist dort unsere Rolle?',
      options: { listen: 'zuhören', meet: 'begegnen', serve: 'helfen', show: 'zeigen', host: 'Gastgeber sein' },
    },
    purpose: { label: 'Aufgabe', question: 'Welche Aufgabe hat dieser Kanal?' },
    reason: {
      label: 'Begründung',
      question: 'Warum gerade dort?',
      invite: 'Aus den Menschen, nicht aus der Vorliebe.',
    },
    responsible: { label: 'Verantwortlich', question: 'Wer steht dafür gerade?' },
    tone: { label: 'Tonalität', question: 'Wie klingen wir an diesem Ort?' },
    frequency: {
      label: 'Häufigkeit',
      question: 'Wie oft melden wir uns?',
      invite: 'Was ihr gern und gut schafft – ein Richtwert von außen gilt hier nicht.',
      parts: { n: { label: 'Anzahl' }, per: { label: 'Je', options: { day: 'Tag', week: 'Woche', month: 'Monat' } } },
    },
    tools: { label: 'Werkzeuge', question: 'Womit arbeiten wir?' },
    expected: {
      label: 'Erwartete Beiträge',
      question: 'Was kommt auf uns zu?',
      parts: { perWeek: { label: 'Beiträge in der Woche' }, minutesEach: { label: 'Minuten je Antwort' } },
    },
    deputy: { label: 'Vertretung', question: 'Wer vertritt?' },
    answerTime: { label: 'Antwortzeit in Stunden', question: 'Nach wie vielen Stunden soll geantwortet sein?' },
  },
} satisfies RecordTexts<'channelRole'>;
