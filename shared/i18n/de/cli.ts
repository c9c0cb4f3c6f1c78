import type { ErrorCode, Failure } from '../../ipc/result';
import type { Problem, ProblemCode } from '../../project/problems';
import { kindsIn, limitIn, optionsIn, type ToldKind, valueIn } from '../told-kinds';

const kinds: { readonly [K in ToldKind]: string } = {
  text: 'Text',
  number: 'Zahl',
  yesNo: 'Ja oder Nein (true, false)',
  list: 'Liste',
  group: 'Gruppe von Feldern',
  nothing: 'leer (null)',
};
const forms: { readonly [form: string]: string } = {
  id: 'eine Kennung (UUID)',
  date: 'ein Tag (JJJJ-MM-TT)',
  timestamp: 'ein Zeitpunkt (JJJJ-MM-TTThh:mm:ss.sssZ)',
  integer: 'eine ganze Zahl',
};

const kindWords = (technical?: string): string =>
  kindsIn(technical)
    .map((kind) => kinds[kind])
    .join(' oder ');

const possible = ({ expected }: Problem): string => {
  const options = optionsIn(expected);
  return options.length > 0 ? `; möglich: ${options.join(', ')}` : '';
};

const limit = ({ expected }: Problem): string => {
  const { most = true, value = '?' } = limitIn(expected) ?? {};
  return `${most ? 'höchstens' : 'mindestens'} ${value}`;
};

/** What is wrong at one place of a file; the place stands before it. */
export const problems = {
  notUtf8: () => 'Die Datei ist kein Text in UTF-8.',
  utf16: () => 'Die Datei ist Text in UTF-16; speichere sie im Editor als UTF-8.',
  empty: () => 'Die Datei ist leer.',
  notJson: ({ received }) => `Die Datei ist kein gültiges JSON${received ? ` (Fehler in Zeile ${received})` : ''}.`,
  tooDeep: () => 'Die Datei ist tiefer verschachtelt, als ein Projekt sein kann (höchstens 100 Ebenen).',
  tooMuch: () => 'Die Datei enthält mehr Einträge, als ein Projekt haben kann.',
  notAProject: () => 'Die Datei ist kein Leitfaden-Projekt: „format“ ist nicht „leitfaden“.',
  tooNew: ({ received }) => `Die Datei hat das Schema ${received ?? '?'}; so neu ist dieses Leitfaden noch nicht.`,
  missing: () => 'Diese Angabe fehlt.',
  wrongType: (problem) => {
    const [wanted, found] = [kindWords(problem.expected), kindWords(problem.received)];
    if (!wanted) return 'Diese Art von Wert ist hier nicht vorgesehen.';
    return `${wanted} erwartet${found ? `, ${found} gefunden` : ''}${possible(problem)}.`;
  },
  notAllowed: (problem) => `„${valueIn(problem.received)}“ ist hier nicht vorgesehen${possible(problem)}.`,
  wrongForm: ({ received, expected = '' }) =>
    `„${valueIn(received)}“ hat nicht die verlangte Form${forms[expected] ? `; erwartet wird ${forms[expected]}` : ''}.`,
  tooLong: (problem) => `Zu lang: ${limit(problem)} Zeichen.`,
  tooMany: (problem) => `Zu viele Einträge: ${limit(problem)}.`,
  outOfRange: (problem) => `Die Zahl liegt außerhalb der Grenzen: ${limit(problem)}.`,
  notFinite: () => 'Diese Zahl lässt sich nicht darstellen.',
  duplicateId: ({ received }) => `Die Kennung ${received ?? ''} kommt zweimal vor.`,
  dangling: ({ received }) => `Verweist auf etwas, das es nicht gibt${received ? ` (${received})` : ''}.`,
} satisfies { readonly [C in ProblemCode]: (problem: Problem) => string };

const file = (failure: Failure): string => (failure.file ? `„${failure.file}“` : 'Die Datei');

/** Failures in words for the command line, where nothing is open that could be kept or saved elsewhere. */
export const failures = {
  missing: (failure) =>
    `${file(failure)} oder der Ordner dafür ist nicht da; nichts wurde geschrieben. Prüfe den Pfad.`,
  denied: (failure) =>
    `${file(failure)} darf nicht gelesen oder geschrieben werden; nichts wurde verändert. Prüfe die Rechte.`,
  readOnly: (failure) => `${file(failure)} liegt schreibgeschützt; nichts wurde verändert. Wähle einen anderen Ort.`,
  diskFull: (failure) =>
    `Für ${file(failure)} ist kein Platz auf dem Datenträger; nichts wurde verändert. Schaffe Platz.`,
  damaged: (failure) => `${file(failure)} lässt sich nicht als Projekt lesen; die Datei wurde nicht angerührt.`,
  unknown: (failure) =>
    `Mit ${file(failure)} ging etwas Unerwartetes schief${failure.detail ? ` (${failure.detail})` : ''}; nichts wurde verändert.`,
} satisfies { readonly [C in ErrorCode]?: (failure: Failure) => string };

/** What the command line says. */
export const cli = {
  help: `leitfaden – Strategien auf der Befehlszeile prüfen, anlegen und exportieren

  leitfaden check DATEI [--json] [--on JJJJ-MM-TT]
      Prüft eine Datei. Mit --json: {valid, errors, warnings, notices, findings, open, completeness}.
      „findings“: Lücken im roten Faden; sie machen keine Datei ungültig. --on: der Tag, der als heute gilt.
  leitfaden export DATEI --as DOKUMENT --format FORMAT [--lang de|en]
                   [--edition client|internal] --out PFAD [--force]
      Schreibt ein Dokument. DOKUMENT: strategy, summary (eine Seite), measures (Maßnahmenplan), swot,
      questionnaire (Team-Fragebogen), etiquette (Kanal-Etikette), guidelines (Leitlinien), learning (Lernbericht),
      handout (Workshop-Unterlage). FORMAT: docx, md, html; für measures auch xlsx, csv, ics.
      --lang: ohne Angabe die Sprache des Projekts. --edition: ohne Angabe client; was an Menschen außerhalb
      des Teams geht (questionnaire, guidelines, handout), ist immer client. --force ersetzt eine vorhandene Datei.
  leitfaden export DATEI --all ORDNER [--lang de|en] [--edition client|internal] [--force]
      Schreibt alle Dokumente, für die das Projekt etwas enthält, als docx, den Maßnahmenplan auch als xlsx
      und ics. Legt den Ordner an. Liegt dort schon eine Datei dieses Namens, wird nichts geschrieben;
      --force ersetzt sie.
  leitfaden new DATEI --title TITEL
      Legt ein leeres Projekt an; ersetzt nie eine vorhandene Datei.
  leitfaden schema
      Gibt das JSON Schema des Dateiformats aus.
  leitfaden --help | --version

  --lang de|en bestimmt auch die Sprache der Meldungen; sonst LANG, sonst Deutsch.
  Rückgabe: 0 in Ordnung, 1 die Datei hat Fehler oder es ging etwas schief, 2 falscher Aufruf.
`,
  hint: 'Hilfe: leitfaden --help',
  noCommand: 'Es fehlt der Befehl.',
  unknownCommand: (command: string) => `Den Befehl „${command}“ gibt es nicht.`,
  unknownOption: (option: string) => `Die Angabe „${option}“ gibt es bei diesem Befehl nicht.`,
  optionNeedsValue: (option: string) => `Zu „${option}“ fehlt der Wert.`,
  oneFile: 'Gib genau eine Datei an.',
  required: (option: string) => `Es fehlt die Angabe --${option}.`,
  oneOf: (option: string, values: string) => `--${option} nimmt nur: ${values}.`,
  date: '--on braucht einen Tag, zum Beispiel 2026-03-01.',
  title: '--title braucht einen Titel mit höchstens 120 Zeichen.',
  extension: (extension: string) => `Der Name eines Projekts endet auf ${extension}.`,
  outExtension: (extension: string) => `Der Name des Dokuments muss auf ${extension} enden.`,
  valid: (file: string) => `${file}: in Ordnung`,
  invalid: (file: string, count: number) => `${file}: ${count === 1 ? '1 Fehler' : `${count} Fehler`}`,
  outIsProject: '--out nennt das Projekt selbst; es wurde nicht angerührt. Wähle einen anderen Ort für das Dokument.',
  danglingLeftOut:
    'Hinweis: Einige Verweise in der Datei führen ins Leere und fehlen im Dokument; „leitfaden check“ nennt sie.',
  editedOutside: 'Hinweis: Die Datei wurde außerhalb von Leitfaden bearbeitet (Prüfsumme fehlt oder passt nicht).',
  warning: (path: string, message: string) => `Warnung: ${path}: ${message}`,
  completeness: (percent: number, done: number, needed: number) =>
    `Vollständigkeit: ${percent} % (${done} von ${needed})`,
  findings: (count: number) => (count === 0 ? 'Keine Lücke im roten Faden' : `Lücken und Hinweise: ${count}`),
  finding: (code: string, gap: boolean, message: string) => `  ${code} ${gap ? 'Lücke' : 'Hinweis'}: ${message}`,
  open: (count: number) => `Bewusst offen: ${count}`,
  openEntry: (path: string, reason: string, revisit: string | null, due: boolean) =>
    `  ${path}: ${reason || 'ohne Grund'}${revisit ? ` (wieder ansehen am ${revisit}${due ? ', fällig' : ''})` : ''}`,
  pdfInWindow: 'PDF gibt es nur im Fenster; auf der Befehlszeile hilft --format docx oder html.',
  notAs: (document: string, format: string, formats: string) =>
    `„${document}“ gibt es nicht als ${format}, nur als: ${formats}.`,
  notWithAll: (option: string) => `--${option} passt nicht zu --all: Es schreibt alle Dokumente unter eigenen Namen.`,
  nothingFor: (documents: string) => `Noch nichts im Projekt für: ${documents}`,
  wrote: (path: string) => `${path} geschrieben`,
} as const;
