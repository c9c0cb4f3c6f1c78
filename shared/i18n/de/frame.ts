import type { frameFields } from '../../project/frame';
import { labelsOf } from '../labels';
import type { FieldsTexts } from '../record-texts';
import { chapterTitles } from './chapters';
import { documentTitles } from './documents';

const fileNames = {
  strategy: { label: documentTitles.strategy },
  summary: { label: documentTitles.summary },
  measures: { label: documentTitles.measures },
  swot: { label: documentTitles.swot },
  questionnaire: { label: documentTitles.questionnaire },
  etiquette: { label: documentTitles.etiquette },
  guidelines: { label: documentTitles.guidelines },
  learning: { label: documentTitles.learning },
  handout: { label: documentTitles.handout },
};

/** What the frame of a project says about itself. */
export const frameWords = {
  name: 'Rahmen',
  why: 'Ein gemeinsamer Rahmen verhindert, dass jeder eine andere Aufgabe löst. Es gibt kein Rezept, das für alle passt; darum steht hier, was gerade diesen Auftrag ausmacht und wo seine Grenzen liegen.',
  example:
    'Fahrradwerkstatt: Petra Lindner sucht eine Nachfolge für die Werkstatt. Die Strategie soll klären, wie junge Mechaniker davon erfahren – nicht, wie mehr Räder verkauft werden.',
};

export const frameTexts = {
  title: {
    label: 'Projekttitel',
    question: 'Wie nennen alle Beteiligten das Vorhaben?',
    invite: 'Ein Name, den auch die Kundin im Flur verwenden würde.',
  },
  client: {
    label: 'Auftraggeber',
    question: 'Für wen ist die Strategie?',
    parts: {
      name: { label: 'Name' },
      legalForm: { label: 'Rechtsform' },
      sector: { label: 'Branche' },
      sizeClass: {
        label: 'Größe',
        options: {
          '1': 'eine Person',
          '2-9': '2–9 Personen',
          '10-49': '10–49 Personen',
          '50-249': '50–249 Personen',
          '250+': '250 Personen und mehr',
        },
      },
      place: { label: 'Ort' },
      website: { label: 'Website' },
    },
  },
  occasion: {
    label: 'Anlass',
    question: 'Warum jetzt, was ist der Auslöser?',
    invite: 'Was ist geschehen, dass ihr heute darüber sprecht?',
  },
  task: {
    label: 'Aufgabenstellung',
    question: 'Welche Frage soll die Strategie beantworten, welche nicht?',
    invite: 'Schreib auch auf, was nicht dazugehört.',
  },
  horizon: { label: 'Planungszeitraum', question: 'Von wann bis wann planen wir?' },
  market: { label: 'Markt und Region', question: 'Wo wirken wir?' },
  budgetFrame: { label: 'Budgetrahmen', question: 'Welcher Betrag ist frei?' },
  budgetRhythm: {
    label: 'Einmalig oder monatlich',
    question: 'Gilt der Betrag einmal oder jeden Monat?',
    options: { once: 'einmalig', monthly: 'monatlich' },
  },
  timeFrame: {
    label: 'Zeitrahmen (Stunden pro Woche)',
    question: 'Wie viele Stunden pro Woche sind wirklich da?',
  },
  constraints: {
    label: 'Vorgaben und Grenzen',
    question: 'Was ist gesetzt, was tabu?',
    invite: 'Recht, Erscheinungsbild, Betriebsrat, Datenschutz, Regeln der Marke.',
  },
  docLanguage: {
    label: 'Dokumentsprache',
    question: 'In welcher Sprache wird übergeben?',
    options: {
      'de-DE': 'Deutsch (Deutschland)',
      'de-AT': 'Deutsch (Österreich)',
      'de-CH': 'Deutsch (Schweiz)',
      'en-GB': 'Englisch (Großbritannien)',
      'en-US': 'Englisch (USA)',
    },
  },
  address: {
    label: 'Anrede',
    question: 'Wie sprechen wir die Leser an?',
    options: { sie: 'Sie', du: 'du' },
  },
  branding: {
    label: 'Erscheinungsbild',
    question: 'Wie soll das Dokument aussehen?',
    parts: {
      logo: { label: 'Logo', invite: 'PNG oder JPEG' },
      colour1: { label: 'Hauptfarbe', invite: 'Etwa #17324D' },
      colour2: { label: 'Zweite Farbe', invite: 'Etwa #1B6E8C' },
      fontHeadings: { label: 'Schrift der Überschriften' },
      fontBody: { label: 'Schrift des Textes' },
      footer: { label: 'Fußzeile' },
      contact: { label: 'Kontakt', invite: 'Etwa Name, Telefon, E-Mail' },
      legal: { label: 'Rechtlicher Hinweis', invite: 'Etwa Firma, Sitz, Registernummer' },
      cover: {
        label: 'Titelseite',
        options: { band: 'Streifen', plain: 'schlicht', field: 'Fläche' },
      },
      sizeTitle: { label: 'Titel in Punkt' },
      sizeHeading: { label: 'Kapitel in Punkt' },
      sizeSubheading: { label: 'Abschnitte in Punkt' },
      sizeText: { label: 'Text in Punkt' },
    },
  },
  status: {
    label: 'Status',
    question: 'Wo steht das Vorhaben?',
    options: {
      draft: 'Entwurf',
      in_review: 'in Abstimmung',
      agreed: 'vereinbart',
      living: 'wird gelebt',
      archived: 'abgelegt',
    },
  },
  confidentiality: {
    label: 'Vertraulichkeit',
    question: 'Wer darf es lesen?',
    options: { public: 'öffentlich', client: 'nur für den Auftraggeber', confidential: 'vertraulich' },
  },
  signOffs: {
    label: 'Abstimmung',
    question: 'Wer muss zustimmen und hat es wann getan?',
    invite: 'Trag ein, wessen Zustimmung ihr braucht – auch wenn sie noch aussteht.',
    add: 'Zustimmung hinzufügen',
    entry: {
      person: { label: 'Person' },
      date: { label: 'Datum' },
      chapter: { label: 'Kapitel' },
      vote: {
        label: 'Stimme',
        options: {
          agreed: 'zugestimmt',
          agreed_with_condition: 'mit Bedingung zugestimmt',
          open: 'offen',
          declined: 'abgelehnt',
        },
      },
    },
  },
  introductions: {
    label: 'Einleitungen der Kapitel',
    question: 'Womit soll jedes Kapitel beginnen?',
    parts: labelsOf(chapterTitles),
  },
  sources: { label: 'Quellen', question: 'Auf welche Quellen stützt sich der Auftrag?' },
  tags: { label: 'Schlagwörter', question: 'Unter welchen Wörtern willst du das Projekt wiederfinden?' },
  note: {
    label: 'Notiz',
    question: 'Was möchtest du dir zum Projekt merken?',
    invite: 'Bleibt im Team und steht nie im Dokument für den Auftraggeber.',
  },
  settings: {
    label: 'Einstellungen des Projekts',
    question: 'Wie streng soll der Planer hinsehen?',
    parts: {
      minObservations: { label: 'Beobachtungen, ab denen ein Ziel als gehört gilt' },
      minPlaces: { label: 'Orte, an denen dafür zugehört wurde' },
      fairness: { label: 'Punkte Abstand, ab denen ein Kanal als bevorzugt gilt' },
      anonymityFloor: { label: 'Antworten, ab denen ein Ergebnis gezeigt wird' },
      shortPathAt: { label: 'Wo der kurze Weg unterbrochen wurde' },
      exportLanguage: { label: 'Sprache der Ausgabe', options: { de: 'Deutsch', en: 'Englisch' } },
      exportEdition: {
        label: 'Fassung der Ausgabe',
        options: { client: 'für den Auftraggeber', internal: 'fürs Team' },
      },
      exportDocument: { label: 'Zuletzt gewähltes Dokument', options: documentTitles },
      leftOut: { label: 'Kapitel, die das Dokument weglässt', options: chapterTitles },
      chapterOrder: { label: 'Reihenfolge der Kapitel', options: chapterTitles },
      guidingQuestions: { label: 'Leitfragen am Anfang der Kapitel' },
      handoutFilled: { label: 'Arbeitsblätter der Werkstatt vorausgefüllt' },
      comparedWith: { label: 'Version, mit der das Dokument vergleicht' },
      fileNames: { label: 'Eigene Namen der Dateien', parts: fileNames },
      exportFormat: {
        label: 'Zuletzt gewähltes Format',
        options: {
          docx: 'Word-Dokument',
          pdf: 'PDF',
          md: 'Markdown-Text',
          html: 'HTML-Seite',
          xlsx: 'Excel-Tabelle',
          csv: 'CSV-Tabelle',
          ics: 'Kalenderdatei',
        },
      },
    },
  },
} satisfies FieldsTexts<typeof frameFields>;
