import { writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { JSONFilePreset } from 'lowdb/node';
import writeFileAtomic from 'write-file-atomic';
import { openForEditing } from '../../../main/storage/open-for-editing';
import type { OpenFile, Surroundings } from '../../../main/storage/open-project';
import { ProjectSession } from '../../../main/storage/project-session';
import { orFail, planner } from '../support/around';
import { noting } from '../support/payload';
import type { Subject } from '../support/subjects';

/** What a counting process is told, as JSON in its first argument. */
export interface CounterOptions {
  readonly subject: Subject;
  readonly file: string;
  readonly data: string;
  /** How often it counts up. */
  readonly times: number;
}

/** Reads the number, writes one more; resolves to whether that is saved, rejects or answers false when it is not. */
type Increment = (options: CounterOptions) => Promise<boolean>;

const increments: { readonly [S in Subject]: Increment } = {
  ours: async ({ file, data }) => {
    const around = planner(data);
    const opened = orFail(await openForEditing(file, around));
    // Somebody else has it open: it could be read, and that is all.
    if (opened.readOnly) return false;
    if (opened.editing?.hold) return letGo(opened, around);
    const session = new ProjectSession(opened, around, () => undefined);
    session.apply(noting(String(Number(session.project.project.note) + 1)), 1);
    const { kind } = await session.close();
    session.rest();
    await opened.editing?.lock?.release();
    return kind === 'saved';
  },
  'lowdb JSONFilePreset': async ({ file }) => {
    const db = await JSONFilePreset(file, { n: 0 });
    await db.update((data) => {
      data.n += 1;
    });
    return true;
  },
  'write-file-atomic': async ({ file }) => {
    const { n } = JSON.parse(await readFile(file, 'utf8'));
    await writeFileAtomic(file, JSON.stringify({ n: n + 1 }));
    return true;
  },
};

/** A count that was not saved came back as a draft: it is counted again, from what the file says. */
async function letGo({ draft, db, editing }: OpenFile, { stores }: Surroundings): Promise<boolean> {
  writeSync(1, 'asked\n');
  if (draft) await stores?.of(db.data.envelope.id).settle(draft);
  await editing?.lock?.release();
  return false;
}

/** So often in a row a library may fail; after that its file is torn for good, and it would go on for ever. */
const PATIENCE = 400;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function main(): Promise<void> {
  const options: CounterOptions = JSON.parse(process.argv[2] ?? '{}');
  const increment = increments[options.subject];
  writeSync(1, 'ready\n');
  // Both begin together: somebody ends our input.
  for await (const _ of process.stdin);
  let saved = 0;
  for (let failures = 0; saved < options.times && failures < PATIENCE; ) {
    if (await increment(options).catch(() => false)) {
      saved += 1;
      failures = 0;
    } else {
      failures += options.subject === 'ours' ? 0 : 1;
      await pause(Math.random() * 4);
    }
  }
  writeSync(1, `saved ${saved}\n`);
}

void main();
