import path from 'node:path';
import { findingMessage } from '../../shared/i18n/finding-texts';
import { hintSentence } from '../../shared/i18n/hint-texts';
import type { Failure } from '../../shared/ipc/result';
import type { Language, Notice } from '../../shared/ipc/types';
import { type Completeness, percent, projectCompleteness } from '../../shared/project/completeness';
import { allHints, type HintCode } from '../../shared/project/hints/hints';
import { type OpenEnd, openEndsOf } from '../../shared/project/open-ends';
import type { Problem, ProblemCode } from '../../shared/project/problems';
import { danglingProblems } from '../../shared/project/repair';
import { progressOf } from '../../shared/project/summary';
import type { Finding } from '../../shared/red-thread/finding';
import { findingsOf } from '../../shared/red-thread/findings';
import { isCalendarDate } from '../../shared/support/dates';
import { forTerminal } from '../../shared/support/one-line';
import type { Clock } from '../storage/clock';
import { type ProjectDocument, SafeProjectFile } from '../storage/project-file';
import { failureOf, StorageError } from '../storage/storage-error';
import { readArguments, UsageError } from './arguments';
import { type ExitCode, exitCodes, type Io, jsonText } from './io';
import { failureSentence, problemSentence, textsOf } from './texts';

/** What `check --json` prints. */
export interface CheckReport {
  readonly valid: boolean;
  readonly errors: readonly (Pick<Problem, 'path' | 'expected' | 'received'> & {
    readonly code: ProblemCode | Failure['code'];
    readonly message: string;
  })[];
  /** What is probably not meant, with its place; the file is valid all the same. */
  readonly warnings: readonly { readonly path: string; readonly code: HintCode; readonly message: string }[];
  /** Things to know that are no errors. */
  readonly notices: readonly Notice[];
  /** What the gap rules find on the day of the check; the file is valid all the same. */
  readonly findings: readonly (Pick<Finding, 'code' | 'level' | 'records' | 'fields'> & { readonly message: string })[];
  readonly open: readonly (OpenEnd & { readonly due: boolean })[];
  /** `null` when the file cannot be read. */
  readonly completeness:
    | (Completeness & { readonly percent: number; readonly steps: { readonly [step: string]: Completeness } })
    | null;
}

/** `leitfaden check FILE [--json] [--on DATE]` */
export async function check(args: readonly string[], io: Io, language: Language, clock: Clock): Promise<ExitCode> {
  const texts = textsOf(language);
  const { file, values } = readArguments(args, { texts, file: true, values: ['on'], switches: ['json'] });
  const day = values.on ?? clock.now().toISOString().slice(0, 10);
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day) || !isCalendarDate(day))
    throw new UsageError(texts.date);
  const report = await examine(path.resolve(io.folder, file), day, language);
  if (values.json) io.out(jsonText(report));
  else print(file, report, io, language);
  return report.valid ? exitCodes.ok : exitCodes.failed;
}

/** Everything there is to say about a file on a day (ISO date). */
export async function examine(file: string, day: string, language: Language): Promise<CheckReport> {
  try {
    const document = await new SafeProjectFile(file).read();
    if (!document) throw new StorageError({ code: 'missing' });
    return reportOn(document, day, language);
  } catch (error) {
    const failure = failureOf(error, file);
    const problems = error instanceof StorageError ? error.problems : [];
    const errors =
      problems.length > 0
        ? problems.map((problem) => ({ ...problem, message: problemSentence(language, problem) }))
        : [{ path: '', code: failure.code, message: failureSentence(language, failure) }];
    return { valid: false, errors, warnings: [], notices: [], findings: [], open: [], completeness: null };
  }
}

function reportOn({ project, notices, dangling }: ProjectDocument, day: string, language: Language): CheckReport {
  const errors = danglingProblems(project, dangling ?? []).map((problem) => ({
    ...problem,
    message: problemSentence(language, problem),
  }));
  const whole = projectCompleteness(project);
  return {
    valid: errors.length === 0,
    errors,
    warnings: allHints(project).map((hint) => ({
      path: hint.path,
      code: hint.code,
      message: hintSentence(language, hint),
    })),
    // Opening repairs dangling references; here they are errors instead.
    notices: (notices ?? []).filter((notice) => notice !== 'danglingRepaired'),
    findings: findingsOf(project, day).findings.map((finding) => ({
      code: finding.code,
      level: finding.level,
      records: finding.records,
      fields: finding.fields,
      message: findingMessage(language, finding),
    })),
    open: openEndsOf(project).map((end) => ({ ...end, due: end.revisit !== null && end.revisit <= day })),
    completeness: { ...whole, percent: percent(whole), steps: progressOf(project) },
  };
}

function print(file: string, report: CheckReport, io: Io, language: Language): void {
  const texts = textsOf(language);
  const line = (text: string) => io.out(`${forTerminal(text)}\n`);
  for (const { path: at, message } of report.errors) io.error(`${forTerminal(at ? `${at}: ${message}` : message)}\n`);
  line(report.valid ? texts.valid(file) : texts.invalid(file, report.errors.length));
  if (report.notices.includes('editedOutside')) line(texts.editedOutside);
  for (const { path: at, message } of report.warnings) line(texts.warning(at, message));
  if (!report.completeness) return;
  const { percent: share, done, needed } = report.completeness;
  line(texts.completeness(share, done, needed));
  line(texts.findings(report.findings.length));
  for (const { code, level, message } of report.findings) line(texts.finding(code, level === 'gap', message));
  line(texts.open(report.open.length));
  for (const { path: at, reason, revisit, due } of report.open) {
    line(texts.openEntry(at, reason, revisit, due));
  }
}
