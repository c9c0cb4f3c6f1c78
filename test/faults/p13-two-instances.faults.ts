import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createProjectFile } from '../../main/storage/open-project';
import type { CounterOptions } from './processes/counter';
import { orFail, planner } from './support/around';
import { inFolder } from './support/machine';
import { projectNoting } from './support/payload';
import { Program } from './support/program';
import { promise, times } from './support/promise';
import { placeIn } from './support/save-loop';
import { type Subject, stock } from './support/subjects';

/** Two processes count up in one file, each in its own pace; answers what was acknowledged and what the file says. */
function count(subject: Subject, each: number) {
  return inFolder(async (folder) => {
    const { home, file } = placeIn(folder);
    mkdirSync(home);
    // Two users, or a portable copy beside the installed one: one data folder admits one planner only.
    const [first, second] = ['one', 'other'].map((name) => path.join(folder, name));
    if (subject === 'ours') orFail(await createProjectFile(file, projectNoting('0'), planner(String(first))));
    else writeFileSync(file, '{"n":0}');
    const counters = [first, second].map(
      (data) => new Program('counter', { subject, file, data: String(data), times: each } satisfies CounterOptions),
    );
    await Promise.all(counters.map((counter) => counter.says('ready')));
    for (const counter of counters) counter.child.stdin?.end();
    await Promise.all(counters.map(({ ended }) => ended));
    const acknowledged = counters.reduce((sum, counter) => sum + Number(counter.after('saved')[0] ?? 0), 0);
    const complaint = counters.map((counter) => counter.complaint).join('');
    if (subject === 'ours' && acknowledged !== 2 * each)
      throw new Error(`A counter did not come to its end: ${complaint}`);
    const content = readFileSync(file, 'utf8');
    return { acknowledged, counted: numberOf(content) };
  });
}

/** null: the file is torn. */
function numberOf(content: string): number | null {
  try {
    const { n, data } = JSON.parse(content);
    return Number(n ?? data.project.note);
  } catch {
    return null;
  }
}

promise('P13', 'two planners on one file never overwrite one another', async (trial) => {
  const each = times(300, 40);
  const attempt = async (subject: Subject, ends: (number | null)[]) => {
    const { acknowledged, counted } = await count(subject, each);
    ends.push(counted);
    return {
      acknowledged,
      lost: counted !== acknowledged,
      corrupt: counted === null,
      seen: `${counted} of ${acknowledged}`,
    };
  };
  await trial.ours(`2 × ${each} increments`, times(2, 1), () => attempt('ours', []));
  for (const subject of stock) {
    const ends: (number | null)[] = [];
    await trial.of(subject, `2 × ${each} increments`, times(20, 0), () => attempt(subject, ends));
    const numbers = ends.flatMap((end) => end ?? []).sort((a, b) => a - b);
    if (ends.length > 0)
      trial.note(
        `${subject}: of ${2 * each} acknowledged increments ${numbers[0]} to ${numbers.at(-1)} were in the file.`,
      );
  }
});
