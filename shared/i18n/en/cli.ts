import type { Failure } from '../../ipc/result';
import type { Problem } from '../../project/problems';
import type { cli as germanCli, failures as germanFailures, problems as germanProblems } from '../de/cli';
import { kindsIn, limitIn, optionsIn, type ToldKind, valueIn } from '../told-kinds';
import type { Widen } from '../widen';

const kinds: { readonly [K in ToldKind]: string } = {
  text: 'text',
  number: 'a number',
  yesNo: 'yes or no (true, false)',
  list: 'a list',
  group: 'a group of fields',
  nothing: 'nothing (null)',
};
const forms: { readonly [form: string]: string } = {
  id: 'an id (UUID)',
  date: 'a day (YYYY-MM-DD)',
  timestamp: 'a point in time (YYYY-MM-DDThh:mm:ss.sssZ)',
  integer: 'a whole number',
};

const kindWords = (technical?: string): string =>
  kindsIn(technical)
    .map((kind) => kinds[kind])
    .join(' or ');

const possible = ({ expected }: Problem): string => {
  const options = optionsIn(expected);
  return options.length > 0 ? `; possible: ${options.join(', ')}` : '';
};

const limit = ({ expected }: Problem): string => {
  const { most = true, value = '?' } = limitIn(expected) ?? {};
  return `at ${most ? 'most' : 'least'} ${value}`;
};

/** What is wrong at one place of a file; the place stands before it. */
export const problems: Widen<typeof germanProblems> = {
  notUtf8: () => 'The file is not text in UTF-8.',
  utf16: () => 'The file is text in UTF-16; save it as UTF-8 in your editor.',
  empty: () => 'The file is empty.',
  notJson: ({ received }) => `The file is not valid JSON${received ? ` (error in line ${received})` : ''}.`,
  tooDeep: () => 'The file is nested deeper than a project can be (at most 100 levels).',
  tooMuch: () => 'The file holds more entries than a project can have.',
  notAProject: () => 'The file is not a Leitfaden project: “format” is not “leitfaden”.',
  tooNew: ({ received }) => `The file has schema ${received ?? '?'}; this Leitfaden is not that new yet.`,
  missing: () => 'This is missing.',
  wrongType: (problem) => {
    const [wanted, found] = [kindWords(problem.expected), kindWords(problem.received)];
    if (!wanted) return 'This kind of value is not provided for here.';
    return `Expected ${wanted}${found ? `, found ${found}` : ''}${possible(problem)}.`;
  },
  notAllowed: (problem) => `“${valueIn(problem.received)}” is not provided for here${possible(problem)}.`,
  wrongForm: ({ received, expected = '' }) =>
    `“${valueIn(received)}” does not have the required form${forms[expected] ? `; expected is ${forms[expected]}` : ''}.`,
  tooLong: (problem) => `Too long: ${limit(problem)} characters.`,
  tooMany: (problem) => `Too many entries: ${limit(problem)}.`,
  outOfRange: (problem) => `The number is out of range: ${limit(problem)}.`,
  notFinite: () => 'This number cannot be represented.',
  duplicateId: ({ received }) => `The id ${received ?? ''} occurs twice.`,
  dangling: ({ received }) => `Refers to something that does not exist${received ? ` (${received})` : ''}.`,
};

const file = (failure: Failure): string => (failure.file ? `“${failure.file}”` : 'The file');

/** Failures in words for the command line, where nothing is open that could be kept or saved elsewhere. */
export const failures: Widen<typeof germanFailures> = {
  missing: (failure) => `${file(failure)} or its folder is not there; nothing was written. Check the path.`,
  denied: (failure) => `${file(failure)} must not be read or written; nothing was changed. Check the permissions.`,
  readOnly: (failure) => `${file(failure)} is read-only; nothing was changed. Choose another place.`,
  diskFull: (failure) => `There is no space left for ${file(failure)}; nothing was changed. Free some space.`,
  damaged: (failure) => `${file(failure)} cannot be read as a project; the file was not touched.`,
  unknown: (failure) =>
    `Something unexpected went wrong with ${file(failure)}${failure.detail ? ` (${failure.detail})` : ''}; nothing was changed.`,
};

/** What the command line says. */
export const cli: Widen<typeof germanCli> = {
  help: `leitfaden – check, create and export strategies on the command line

  leitfaden check FILE [--json] [--on YYYY-MM-DD]
      Checks a file. With --json: {valid, errors, warnings, notices, findings, open, completeness}.
      “findings”: gaps in the red thread; they make no file invalid. --on: the day that counts as today.
  leitfaden export FILE --as DOCUMENT --format FORMAT [--lang de|en]
                   [--edition client|internal] --out PATH [--force]
      Writes a document. DOCUMENT: strategy, summary (one page), measures (plan of measures), swot,
      questionnaire (for the team), etiquette (channel etiquette), guidelines, learning (report),
      handout (for a workshop). FORMAT: docx, md, html; for measures xlsx, csv, ics as well.
      --lang: the project's language unless given. --edition: client unless given; what goes to people
      outside the team (questionnaire, guidelines, handout) is always client. --force replaces an existing file.
  leitfaden export FILE --all FOLDER [--lang de|en] [--edition client|internal] [--force]
      Writes all documents the project holds something for as docx, the plan of measures as xlsx and ics
      as well. Makes the folder. If a file of such a name lies there, nothing is written; --force replaces it.
  leitfaden new FILE --title TITLE
      Makes an empty project; never replaces an existing file.
  leitfaden schema
      Prints the JSON Schema of the file format.
  leitfaden --help | --version

  --lang de|en also sets the language of the messages; otherwise LANG, otherwise German.
  Exit codes: 0 fine, 1 the file has errors or something went wrong, 2 wrong usage.
`,
  hint: 'Help: leitfaden --help',
  noCommand: 'The command is missing.',
  unknownCommand: (command) => `There is no command “${command}”.`,
  unknownOption: (option) => `This command has no option “${option}”.`,
  optionNeedsValue: (option) => `The value of “${option}” is missing.`,
  oneFile: 'Name exactly one file.',
  required: (option) => `The option --${option} is missing.`,
  oneOf: (option, values) => `--${option} only takes: ${values}.`,
  date: '--on needs a day, for example 2026-03-01.',
  title: '--title needs a title of at most 120 characters.',
  extension: (extension) => `The name of a project ends in ${extension}.`,
  outExtension: (extension) => `The name of the document has to end in ${extension}.`,
  valid: (file) => `${file}: fine`,
  invalid: (file, count) => `${file}: ${count === 1 ? '1 error' : `${count} errors`}`,
  outIsProject: '--out names the project itself; it was not touched. Choose another place for the document.',
  danglingLeftOut:
    'Note: some references in the file lead nowhere and are left out of the document; “leitfaden check” names them.',
  editedOutside: 'Note: the file was edited outside of Leitfaden (checksum missing or not matching).',
  warning: (path: string, message: string) => `Warning: ${path}: ${message}`,
  completeness: (percent, done, needed) => `Completeness: ${percent} % (${done} of ${needed})`,
  findings: (count) => (count === 0 ? 'No gap in the red thread' : `Gaps and notes: ${count}`),
  finding: (code, gap, message) => `  ${code} ${gap ? 'gap' : 'note'}: ${message}`,
  open: (count) => `Left open on purpose: ${count}`,
  openEntry: (path, reason, revisit, due) =>
    `  ${path}: ${reason || 'no reason given'}${revisit ? ` (look again on ${revisit}${due ? ', due' : ''})` : ''}`,
  pdfInWindow: 'PDF is made in the window only; on the command line --format docx or html helps.',
  notAs: (document, format, formats) => `“${document}” does not come as ${format}, only as: ${formats}.`,
  notWithAll: (option) => `--${option} does not go with --all, which writes all documents under their own names.`,
  nothingFor: (documents) => `Nothing in the project yet for: ${documents}`,
  wrote: (path) => `Wrote ${path}`,
};
