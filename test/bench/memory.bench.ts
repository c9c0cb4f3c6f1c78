import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from '@playwright/test';
import { startEmpty } from '../e2e/launch/empty';
import { close, type Running } from '../e2e/launch/start';
import { projectWithObservations } from '../support/big-project';
import { compare, keep } from './measure';
import { projectFile, startPlanner } from './windows';

interface ProcessFacts {
  readonly pid: number;
  readonly parent: number;
  /** Peak of the resident memory in MB: VmHWM of /proc/<pid>/status. */
  readonly peak: number;
}

function factsOf(pid: number): ProcessFacts | null {
  try {
    const status = readFileSync(path.join('/proc', String(pid), 'status'), 'utf8');
    const figure = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { pid, parent: figure('PPid'), peak: figure('VmHWM') / 1024 };
  } catch {
    return null;
  }
}

/** Peak memory of a process and all its descendants, in MB. */
function peakOfTree(root: number): number {
  const facts = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => factsOf(Number(name)) ?? []);
  const below = (pid: number): ProcessFacts[] =>
    facts.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...below(child.pid)]);
  const own = facts.filter(({ pid }) => pid === root);
  return [...own, ...below(root)].reduce((sum, { peak }) => sum + peak, 0);
}

async function peakOf(begin: () => Promise<Running>): Promise<number> {
  const running = await begin();
  const peak = peakOfTree(running.process.pid ?? 0);
  await close(running);
  return peak;
}

test.skip(process.platform !== 'linux', 'reads /proc');

test('peak memory against an empty window', async () => {
  const file = projectFile(projectWithObservations(2_000));
  const row = { name: 'peak memory, 2,000 records', anchor: 'empty window of the same runtime', unit: 'MB' } as const;
  keep('memory', [
    await compare(
      row,
      5,
      () => peakOf(() => startPlanner(file)),
      () => peakOf(startEmpty),
    ),
  ]);
});
