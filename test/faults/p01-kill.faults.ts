import { inFolder, pause } from './support/machine';
import { type Outcome, promise, reduced, times } from './support/promise';
import { between } from './support/random';
import { layFirst, SaveLoop } from './support/save-loop';
import { readBack, type Subject, stock } from './support/subjects';
import { PlannerWindow } from './support/window';

/** One end without warning at a random moment of saving. */
function kill(subject: Subject, after: number): Promise<Outcome> {
  return inFolder(async (folder) => {
    const place = await layFirst(subject, folder);
    const loop = new SaveLoop({ subject, ...place });
    await loop.says('ready');
    await pause(after);
    await loop.kill();
    const found = await readBack(subject, place);
    const seen = `${loop.lastSaved} saved, found ${JSON.stringify(found)}`;
    if ('broken' in found) return { acknowledged: loop.saved.length, lost: true, corrupt: true, seen };
    return { acknowledged: loop.saved.length, lost: found.n < loop.lastSaved, seen };
  });
}

/** The same with the window: what it called saved is in the file. */
async function killInWindow(typed: number): Promise<Outcome> {
  const window = new PlannerWindow();
  await window.start();
  let acknowledged = 0;
  for (let n = 1; n <= typed; n += 1) {
    await window.occasion.fill(`Anlass ${n}`);
    if (n % 2 === 1) await window.now.page.keyboard.press('Control+s');
    if (n < typed) await window.work.saved();
    // Whatever it says at this moment has to be true.
    if ((await window.says()).startsWith('Gespeichert')) acknowledged = n;
  }
  await window.kill();
  const found = Number(window.inFile.replace('Anlass ', '') || 0);
  await window.start();
  const shown = (await window.occasion.textContent()) ?? '';
  await window.close();
  const seen = `${acknowledged} shown as saved, ${found} in the file, ${shown} after the next start`;
  return { acknowledged, lost: found < acknowledged || Number(shown.replace('Anlass ', '')) < acknowledged, seen };
}

promise('P1', 'a save survives kill -9', async (trial) => {
  const moment = () => between(trial.random, 20, 1_500);
  await trial.ours('a process of its own', times(300, 5), () => kill('ours', moment()));
  for (const subject of stock) {
    await trial.of(subject, 'a process of its own', times(20, 0), () => kill(subject, moment()));
  }
  if (!reduced) await trial.ours('the planner in its window', 20, () => killInWindow(between(trial.random, 2, 5)));
});
