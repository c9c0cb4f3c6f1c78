import { inFolder, pause } from './support/machine';
import { type Outcome, promise, times } from './support/promise';
import { between } from './support/random';
import { layFirst, SaveLoop } from './support/save-loop';
import { readBack, type Subject, stock } from './support/subjects';

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

promise('P1', 'a save survives kill -9', async (trial) => {
  const moment = () => between(trial.random, 20, 1_500);
  await trial.ours('a process of its own', times(300, 5), () => kill('ours', moment()));
  for (const subject of stock) {
    await trial.of(subject, 'a process of its own', times(20, 0), () => kill(subject, moment()));
  }
});
