import { parseArgs } from 'node:util';
import type { CliTexts } from './texts';

/** The call does not make sense; the sentence says why. */
export class UsageError extends Error {}

/** What follows a command: its options as given, and the file. */
export interface Arguments {
  readonly file: string;
  readonly values: { readonly [option: string]: string | boolean | undefined };
}

export interface Expected {
  readonly texts: CliTexts;
  readonly file: boolean;
  /** Options with a value. `lang` is known everywhere. */
  readonly values?: readonly string[];
  readonly switches?: readonly string[];
}

/** Reads the arguments of a command; what it does not know is refused by name. */
export function readArguments(
  args: readonly string[],
  { texts, file, values = [], switches = [] }: Expected,
): Arguments {
  const withValue = [...values, 'lang'];
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(withValue.map((name) => [name, { type: 'string' as const }])),
      ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }])),
    },
  });
  const found: { [option: string]: string | boolean } = {};
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const takesValue = withValue.includes(token.name);
    const known = takesValue || switches.includes(token.name);
    if (!known || (!takesValue && token.value !== undefined)) throw new UsageError(texts.unknownOption(token.rawName));
    if (takesValue && !isValue(token)) throw new UsageError(texts.optionNeedsValue(token.rawName));
    found[token.name] = token.value ?? true;
  }
  const usable = files.length === (file ? 1 : 0) && files.every((name) => name.trim() !== '');
  if (!usable) throw new UsageError(file ? texts.oneFile : texts.unknownOption(files[0] ?? ''));
  checkChoice(texts, 'lang', found.lang, ['de', 'en']);
  return { file: files[0] ?? '', values: found };
}

/** `--title --json` has no title; who means it writes `--title=--json`. */
function isValue({ value, inlineValue }: { value?: string | undefined; inlineValue?: boolean | undefined }): boolean {
  return value !== undefined && value !== '' && (inlineValue === true || !value.startsWith('--'));
}

/** A required text. */
export function required(texts: CliTexts, { values }: Arguments, option: string): string {
  const value = values[option];
  if (typeof value !== 'string') throw new UsageError(texts.required(option));
  return value;
}

/** A value out of a list; `undefined` when the option was left out. */
export function choice<const O extends string>(
  texts: CliTexts,
  { values }: Arguments,
  option: string,
  allowed: readonly O[],
): O | undefined {
  checkChoice(texts, option, values[option], allowed);
  return allowed.find((one) => one === values[option]);
}

function checkChoice(texts: CliTexts, option: string, value: unknown, allowed: readonly string[]): void {
  if (value !== undefined && !allowed.some((one) => one === value)) {
    throw new UsageError(texts.oneOf(option, allowed.join(', ')));
  }
}
