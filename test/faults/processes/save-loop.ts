import { writeSync } from 'node:fs';
import { JSONFilePreset } from 'lowdb/node';
import writeFileAtomic from 'write-file-atomic';
import { openForEditing } from '../../../main/storage/open-for-editing';
import { ProjectSession } from '../../../main/storage/project-session';
import { orFail, planner } from '../support/around';
import { noting, payload } from '../support/payload';
import type { Subject } from '../support/subjects';

/** What a saving process is told, as JSON in its first argument. */
export interface SaveLoopOptions {
  readonly subject: Subject;
  readonly file: string;
  /** The planner's private folder. */
  readonly data: string;
  /** The first save's number (default 1). */
  readonly from?: number;
  /** How many saves; without end when left out. */
  readonly count?: number;
  /** Every save is so many characters longer than the one before (default: sizes as they come). */
  readonly growth?: number;
  /** The process ends after so many saves in a row that failed (default 1). */
  readonly patience?: number;
}

/** Writes its n-th text and resolves when the library says it is saved; rejects when it says it is not. */
type Save = (n: number, text: string) => Promise<void>;

const savers: { readonly [S in Subject]: (options: SaveLoopOptions) => Promise<Save> } = {
  ours: async ({ file, data }) => {
    const around = planner(data);
    const session = new ProjectSession(orFail(await openForEditing(file, around)), around, () => undefined);
    return async (n, text) => {
      session.apply(noting(text), n);
      const state = await session.flush();
      if (state.kind !== 'saved') throw new Error(state.kind === 'notSaved' ? state.error.code : state.kind);
    };
  },
  'lowdb JSONFilePreset': async ({ file }) => {
    const db = await JSONFilePreset(file, { note: '' });
    return (_, note) =>
      db.update((data) => {
        data.note = note;
      });
  },
  'write-file-atomic':
    async ({ file }) =>
    (_, note) =>
      writeFileAtomic(file, JSON.stringify({ note })),
};

/** Says a line at once; what it says is out even when the process dies in the next moment. */
const say = (line: string) => writeSync(1, `${line}\n`);

async function main(): Promise<void> {
  const options: SaveLoopOptions = JSON.parse(process.argv[2] ?? '{}');
  const { subject, from = 1, count = Number.POSITIVE_INFINITY, growth, patience = 1 } = options;
  const save = await savers[subject](options);
  say('ready');
  for (let n = from, failures = 0; n < from + count && failures < patience; n += 1) {
    try {
      await save(n, payload(n, growth === undefined ? undefined : n * growth));
      say(`saved ${n}`);
      failures = 0;
    } catch (error) {
      say(`failed ${n} ${error instanceof Error ? error.message.replaceAll('\n', ' ') : error}`);
      failures += 1;
    }
  }
  process.exit(0);
}

void main();
