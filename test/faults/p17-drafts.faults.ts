import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Desktop } from './support/desktop';
import { inFolder, pause } from './support/machine';
import { Program } from './support/program';
import { atLength, times } from './support/promise';
import { between } from './support/random';
import { layFirst } from './support/save-loop';

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const last = (numbers: readonly string[]) => Number(numbers.at(-1)?.split(' ')[0] ?? 0);

atLength('P17', 'what was typed comes back after a crash', async (trial) => {
  /** Milliseconds of typing that were lost, by crash. */
  const lostTime: number[] = [];
  await trial.ours('kill -9 while somebody types without pause', times(40, 2), () =>
    inFolder(async (folder) => {
      const place = await layFirst('ours', folder);
      const typist = new Program('typist', place);
      await typist.says('typed 1 ');
      await pause(between(trial.random, 0, 4_000));
      await typist.kill();
      const killed = Date.now();
      const inFile = last(typist.after('saved'));
      const before = hashOf(place.file);

      const desktop = await Desktop.start(place);
      const { hold } = await desktop.open(place.file);
      const shown = desktop.shown ?? -1;
      const firstLost = typist.after('typed').find((line) => Number(line.split(' ')[0]) > shown);
      lostTime.push(firstLost === undefined ? 0 : Math.max(0, killed - Number(firstLost.split(' ')[1])));
      desktop.vanish();
      const safe = Math.max(last(typist.after('draft')), inFile);
      const marked = shown === inFile || shown === 0 || hold?.kind === 'recovered';
      const seen = `${safe} was told to be safe, ${shown} came back, hold ${hold?.kind}`;
      return {
        acknowledged: typist.after('draft').length + typist.after('saved').length,
        lost: shown < safe,
        corrupt: !marked || hashOf(place.file) !== before,
        seen,
      };
    }),
  );
  lostTime.sort((a, b) => a - b);
  const at = (share: number) => lostTime[Math.min(lostTime.length - 1, Math.floor(lostTime.length * share))];
  trial.note(
    `typing lost with a crash: half of them up to ${at(0.5)} ms, 95 % up to ${at(0.95)} ms, most ${at(1)} ms (allowed: 2 s behind).`,
  );
});
