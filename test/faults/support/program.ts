import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { outFolder } from '../../../build/runtime/paths.mjs';

export const programFolder = path.join(outFolder, 'faults');

export interface ProgramOptions {
  /** Command and its arguments in front of Node, such as strace. */
  readonly within?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A program of `processes/` in a plain Node process of its own. */
export class Program {
  readonly child: ChildProcess;
  /** Everything it has said so far, line by line. */
  readonly lines: string[] = [];
  /** What it complained about. */
  complaint = '';
  /** Resolves when it has ended and all it said has arrived. */
  readonly ended: Promise<void>;
  private readonly listeners = new Set<() => void>();

  constructor(name: string, input: unknown, { within = [], env = {} }: ProgramOptions = {}) {
    const node = [process.execPath, path.join(programFolder, `${name}.cjs`), JSON.stringify(input)];
    const [command = '', ...args] = [...within, ...node];
    this.child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
    let rest = '';
    this.child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      const parts = (rest + chunk).split('\n');
      rest = parts.pop() ?? '';
      this.lines.push(...parts);
      this.tell();
    });
    this.child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      this.complaint += chunk;
    });
    this.ended = new Promise((resolve, reject) => {
      this.child.on('error', reject);
      this.child.on('close', () => {
        resolve();
        this.tell();
      });
    });
  }

  /** Waits for a line that begins so; fails when the program ends without. */
  async says(beginning: string): Promise<string> {
    for (;;) {
      const line = this.lines.find((said) => said.startsWith(beginning));
      if (line !== undefined) return line;
      if (this.child.exitCode !== null || this.child.signalCode !== null) {
        await this.ended;
        const late = this.lines.find((said) => said.startsWith(beginning));
        if (late !== undefined) return late;
        throw new Error(`It ended without "${beginning}": ${[...this.lines, this.complaint].join(' | ')}`);
      }
      await new Promise<void>((resolve) => void this.listeners.add(resolve));
    }
  }

  /** What follows a word at the beginning of lines: `after('saved')` gives ["1", "2"]. */
  after(word: string): string[] {
    return this.lines.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []));
  }

  /** Ends it without asking, and waits for the end. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
    this.listeners.clear();
  }
}
