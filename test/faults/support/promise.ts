import { test } from '@playwright/test';
import { type Random, randomFrom } from './random';
import type { Subject } from './subjects';

/** What became of one try. */
export interface Outcome {
  /** Saves that were reported as saved. */
  readonly acknowledged: number;
  /** A save that was reported as saved is gone. */
  readonly lost?: boolean;
  /** What is there is neither the old state nor the new one. */
  readonly corrupt?: boolean;
  /** What was seen, for the message. */
  readonly seen?: string;
}

/** One line of the table. */
export interface Row {
  readonly subject: Subject;
  /** Under which circumstances. */
  readonly where: string;
  readonly planned: number;
  readonly tries: number;
  readonly held: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly corrupt: number;
}

/** What a promise leaves behind for the reporter. */
export interface Kept {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

/** The type of the annotation that carries {@link Kept}. */
export const keptAs = 'promise';

/** `npm test` takes a part of every promise that this machine can try quickly. */
export const reduced = process.env.LEITFADEN_FAULTS_REDUCED === '1';

export const seed = Number(process.env.LEITFADEN_SEED);

/** One promise under trial. */
export class Trial {
  readonly random: Random;
  readonly rows: Row[] = [];
  readonly notes: string[] = [];

  constructor(id: string) {
    this.random = randomFrom(seed ^ Number(id.slice(1)));
  }

  /** Tries one way again and again. Ours ends the promise with its first miss; of others the misses are counted. */
  async of(subject: Subject, where: string, planned: number, attempt: (n: number) => Promise<Outcome>): Promise<void> {
    const row = { subject, where, planned, tries: 0, held: 0, acknowledged: 0, lost: 0, corrupt: 0 };
    this.rows.push(row);
    for (let n = 0; n < planned; n += 1) {
      row.tries += 1;
      const { acknowledged, lost = false, corrupt = false, seen = '' } = await attempt(n);
      row.acknowledged += acknowledged;
      row.lost += lost ? 1 : 0;
      row.corrupt += corrupt ? 1 : 0;
      if (!lost && !corrupt) row.held += 1;
      else if (subject === 'ours') throw new Error(`${where}, try ${n + 1}: ${lost ? 'lost' : 'corrupt'}. ${seen}`);
    }
  }

  ours(where: string, planned: number, attempt: (n: number) => Promise<Outcome>): Promise<void> {
    return this.of('ours', where, planned, attempt);
  }

  /** Something worth a line below the table: what was measured, or what could not be tried and how that was probed. */
  note(text: string): void {
    this.notes.push(text);
  }
}

/** How often something is tried: in `npm run faults`, and in `npm test`. */
export const times = (full: number, few: number): number => (reduced ? few : full);

/** A promise that takes long, or a window: in `npm run faults` only. */
export const atLength: typeof promise = (...all) => {
  if (!reduced) promise(...all);
};

/**
 * A promise of the storage.
 * @param needs what this machine must offer; why not, when it does not. Only `npm test` may go without.
 */
export function promise(
  id: `P${number}`,
  name: string,
  work: (trial: Trial) => Promise<void>,
  needs: readonly (() => string | null)[] = [],
): void {
  test(`${id} ${name}`, async () => {
    const obstacle = needs.map((need) => need()).find((reason) => reason !== null) ?? null;
    test.skip(reduced && obstacle !== null, obstacle ?? '');
    if (obstacle !== null) throw new Error(obstacle);
    const trial = new Trial(id);
    try {
      await work(trial);
    } finally {
      const kept: Kept = { id, name, rows: trial.rows, notes: trial.notes };
      test.info().annotations.push({ type: keptAs, description: JSON.stringify(kept) });
    }
  });
}
