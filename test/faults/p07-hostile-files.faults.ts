import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect } from '@playwright/test';
import { sha256 } from '../../main/storage/read-bytes';
import type { Outcome } from './processes/reader';
import { inFolder } from './support/machine';
import { huge, mutations } from './support/mutations';
import { programFolder } from './support/program';
import { promise, times } from './support/promise';
import { sure } from './support/sure';

const example = readFileSync(path.resolve(__dirname, '../fixtures/cases/1-kornblum.leitfaden'));
const megabytes = 300;
/** Milliseconds after which reading one file counts as hanging; `npm test` runs beside other work. */
const patience = times(2_000, 20_000);

/** A thread that opens one file after the other, with a cap on its memory. */
class Reader {
  private readonly worker = new Worker(path.join(programFolder, 'reader.cjs'), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });

  /** Rejects when the thread dies or hangs. */
  open(file: string, ms: number): Promise<Outcome> {
    const { worker } = this;
    return new Promise((resolve, reject) => {
      const watchdog = setTimeout(() => reject(new Error(`not read within ${ms} ms`)), ms);
      worker.once('error', reject);
      worker.once('message', (outcome: Outcome) => {
        clearTimeout(watchdog);
        worker.off('error', reject);
        resolve(outcome);
      });
      worker.postMessage(file);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

promise('P7', 'damaged and hostile files are opened or refused, and nothing else happens', (trial) =>
  inFolder(async (folder) => {
    const reader = new Reader();
    const seen = { opened: 0, refused: 0 };
    const attempt = async (name: string, bytes: Buffer, ms: number) => {
      const file = path.join(folder, 'mutated.leitfaden');
      writeFileSync(file, bytes);
      const outcome = await reader.open(file, ms);
      if (outcome.kind === 'crashed') throw new Error(`${name}: ${outcome.code}`);
      expect(outcome.polluted, `${name}: a prototype was polluted`).toBe(false);
      if (outcome.kind === 'refused') expect(['damaged', 'tooNew', 'tooLarge']).toContain(outcome.code);
      seen[outcome.kind] += 1;
      return { acknowledged: 0, corrupt: outcome.sha256 !== sha256(bytes), seen: `${name}: the file was changed` };
    };
    try {
      const kinds = Object.entries(mutations);
      await trial.ours(`seeded mutations, ${patience / 1000} s and ${megabytes} MB each`, times(3_000, 300), (n) => {
        const [name, mutate] = sure(kinds[n % kinds.length]);
        return attempt(name, mutate(example, trial.random), patience);
      });
      trial.note(
        `${seen.opened} opened (and would open again after saving), ${seen.refused} refused, 0 crashed, 0 hung.`,
      );
      // A mutator that only ever makes rubbish, or nothing but harmless files, would test little.
      expect(Math.min(seen.opened, seen.refused)).toBeGreaterThan(times(3_000, 300) / 50);
      const large = Object.entries(huge);
      await trial.ours('huge ones', large.length, async (n) => {
        const [name, make] = sure(large[n]);
        return attempt(name, make(example), 20_000);
      });
    } finally {
      await reader.end();
    }
  }),
);
