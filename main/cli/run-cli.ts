import type { Language } from '../../shared/ipc/types';
import { projectFileJsonSchemaText } from '../../shared/project/json-schema';
import { forTerminal } from '../../shared/support/one-line';
import { type Clock, systemClock } from '../storage/clock';
import { failureOf, StorageError } from '../storage/storage-error';
import { readArguments, UsageError } from './arguments';
import { check } from './check';
import { create } from './create';
import { exportFile } from './export';
import { type ExitCode, exitCodes, guarded, type Io } from './io';
import { failureSentence, languageOf, problemSentence, textsOf } from './texts';

export interface CliOptions {
  readonly version: string;
  readonly clock?: Clock;
}

/**
 * The command line without the process around it.
 * @param argv what follows the program's name
 * @returns 0 fine, 1 the file has errors or the act failed, 2 wrong usage
 */
export async function runCli(argv: readonly string[], given: Io, options: CliOptions): Promise<ExitCode> {
  const io = guarded(given);
  const language = languageOf(optionIn(argv, 'lang'), io);
  const texts = textsOf(language);
  try {
    return await run(argv, io, language, options);
  } catch (error) {
    if (error instanceof UsageError) {
      io.error(`${forTerminal(error.message)} ${texts.hint}\n`);
      return exitCodes.usage;
    }
    const [problem] = error instanceof StorageError ? error.problems : [];
    const sentence = failureSentence(language, failureOf(error, ''));
    const why = problem ? ` ${placeOf(problem.path)}${problemSentence(language, problem)}` : '';
    io.error(`${forTerminal(sentence + why)}\n`);
    return exitCodes.failed;
  }
}

async function run(argv: readonly string[], io: Io, language: Language, options: CliOptions): Promise<ExitCode> {
  const texts = textsOf(language);
  const clock = options.clock ?? systemClock;
  const before = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  if (before.includes('--help') || before.includes('-h')) {
    io.out(texts.help);
    return exitCodes.ok;
  }
  if (before.includes('--version')) {
    io.out(`${options.version}\n`);
    return exitCodes.ok;
  }
  const at = commandAt(argv);
  const command = argv[at];
  const args = argv.filter((_, i) => i !== at);
  switch (command) {
    case 'check':
      return check(args, io, language, clock);
    case 'export':
      return exportFile(args, io, language, clock);
    case 'new':
      return create(args, io, language, { clock, version: options.version });
    case 'schema':
      readArguments(args, { texts, file: false });
      io.out(projectFileJsonSchemaText());
      return exitCodes.ok;
    case undefined:
      throw new UsageError(texts.noCommand);
    default:
      throw new UsageError(texts.unknownCommand(command));
  }
}

/** The command is the first word; only `--lang` may stand before it. */
function commandAt(argv: readonly string[]): number {
  if (argv[0] === '--lang') return 2;
  return argv[0]?.startsWith('--lang=') ? 1 : 0;
}

function optionIn(argv: readonly string[], name: string): string | undefined {
  const at = argv.indexOf(`--${name}`);
  if (at >= 0) return argv[at + 1];
  return argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
}

const placeOf = (path: string): string => (path ? `${path}: ` : '');
