import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { outFolder } from '../../../build/runtime/paths.mjs';
import { type Kept, keptAs, reduced, seed } from './promise';
import { table } from './table';

/** Says one line for each promise and writes the table. */
class FaultReporter implements Reporter {
  private readonly kept: Kept[] = [];
  private failed = 0;

  onBegin(): void {
    console.log(`Seed of all faults: ${seed} (LEITFADEN_SEED gives the same again)`);
  }

  onStdOut(chunk: string | Buffer): void {
    process.stdout.write(chunk);
  }

  onStdErr(chunk: string | Buffer): void {
    process.stderr.write(chunk);
  }

  onError({ message, stack }: { message?: string; stack?: string }): void {
    console.error(stack ?? message);
  }

  onTestEnd({ title }: TestCase, { annotations, errors, status, duration }: TestResult): void {
    if (status === 'skipped') return;
    const note = annotations.find(({ type }) => type === keptAs)?.description;
    const kept: Kept | null = note === undefined ? null : JSON.parse(note);
    if (kept) this.kept.push(kept);
    const ours = kept?.rows.filter(({ subject }) => subject === 'ours') ?? [];
    const sum = (key: 'held' | 'planned') => ours.reduce((all, row) => all + row[key], 0);
    console.log(`${title}: ${sum('held')}/${sum('planned')} (${(duration / 1000).toFixed(1)} s)`);
    if (status === 'passed') return;
    this.failed += 1;
    for (const { stack, message } of errors) console.error(stack ?? message);
  }

  onEnd({ duration }: FullResult): void {
    if (reduced || this.kept.length === 0) return;
    mkdirSync(outFolder, { recursive: true });
    writeFileSync(path.join(outFolder, 'faults.md'), table(this.kept, { seed, duration, failed: this.failed }));
    console.log('The table: out/faults.md');
  }

  printsToStdio(): boolean {
    return true;
  }
}

export default FaultReporter;
