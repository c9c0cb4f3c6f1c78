import { writeSync } from 'node:fs';
import { openForEditing } from '../../../main/storage/open-for-editing';
import { ProjectSession } from '../../../main/storage/project-session';
import { orFail, planner } from '../support/around';
import { noting, payload } from '../support/payload';

/** Milliseconds from one change of the page to the next. */
const PACE = 60;

const say = (line: string) => writeSync(1, `${line}\n`);

/** Types without end, as the page sends it, and says what main says is safe. Input: `{ file, data }`. */
async function main(): Promise<void> {
  const { file, data } = JSON.parse(process.argv[2] ?? '{}');
  const around = planner(data);
  const session = new ProjectSession(orFail(await openForEditing(file, around)), around, ({ seq, state }) => {
    if (state.kind === 'draft' || state.kind === 'saved') say(`${state.kind} ${seq}`);
  });
  for (let n = 1; ; n += 1) {
    session.apply(noting(payload(n)), n);
    say(`typed ${n} ${Date.now()}`);
    await new Promise((resolve) => setTimeout(resolve, PACE));
  }
}

void main();
