import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { sha256 } from '../../../../../main/storage/read-bytes';
import { bundleForNode } from '../../../../support/bundle-for-node';
import { tempFolder } from '../support/temp-folder';
import { huge, mutations, randomFrom } from './mutations';
import type { Outcome } from './reader';

const example = path.resolve(__dirname, '../../../../fixtures/cases/1-kornblum.leitfaden');
/** The same files in every run; LEITFADEN_SEED makes others. */
const seed = Number(process.env.LEITFADEN_SEED ?? 20260301);
const COUNT = 1_000;
/** Milliseconds after which reading one file counts as hanging. */
const WATCHDOG = 30_000;
const MEGABYTES = 300;

let folder: string;
let reader: Worker;

beforeEach(async () => {
  folder = await tempFolder();
  const program = await bundleForNode(path.join(__dirname, 'reader.ts'), folder);
  reader = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
  onTestFinished(async () => void (await reader.terminate()));
});

/** Lets the reader open these bytes as a file. Rejects when it dies or hangs. */
async function outcomeOf(bytes: Buffer): Promise<Outcome> {
  const file = path.join(folder, 'mutated.leitfaden');
  await writeFile(file, bytes);
  const answer = new Promise<Outcome>((resolve, reject) => {
    const watchdog = setTimeout(() => reject(new Error('the reader hangs')), WATCHDOG);
    reader.once('error', reject);
    reader.once('message', (outcome: Outcome) => {
      clearTimeout(watchdog);
      reader.off('error', reject);
      resolve(outcome);
    });
  });
  reader.postMessage(file);
  const outcome = await answer;
  expect(outcome.polluted, 'a prototype was polluted').toBe(false);
  expect(outcome.sha256, 'the file was changed').toBe(sha256(bytes));
  if (outcome.kind === 'refused') expect(['damaged', 'tooNew', 'tooLarge']).toContain(outcome.code);
  expect(outcome.kind, outcome.code).not.toBe('crashed');
  return outcome;
}

test('a thousand mutated files are opened or refused, and nothing else happens', { timeout: 300_000 }, async () => {
  console.log(`seed of the mutated files: ${seed}`);
  const bytes = await readFile(example);
  const random = randomFrom(seed);
  const kinds = Object.entries(mutations);
  const seen = { opened: 0, refused: 0, crashed: 0 };
  for (let n = 0; n < COUNT; n += 1) {
    const [name, mutate] = kinds[n % kinds.length] ?? expect.fail('no mutation');
    const outcome = await outcomeOf(mutate(bytes, random)).catch((error: unknown) =>
      expect.fail(`LEITFADEN_SEED=${seed}, file ${n} (${name}): ${error instanceof Error ? error.message : error}`),
    );
    seen[outcome.kind] += 1;
  }
  expect(seen.opened + seen.refused).toBe(COUNT);
  // A mutator that only ever makes rubbish, or nothing but harmless files, would test little.
  expect(Math.min(seen.opened, seen.refused)).toBeGreaterThan(COUNT / 50);
});

test.each(Object.entries(huge))('huge: %s', { timeout: 120_000 }, async (name, make) => {
  const outcome = await outcomeOf(make(await readFile(example)));
  expect(outcome).toMatchObject(
    {
      bytes: { kind: 'refused', code: 'tooLarge' },
      blanks: { kind: 'opened' },
    }[name] ?? { kind: 'refused', code: 'damaged' },
  );
});
