import { readdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import { isTemporary } from '../../main/storage/replace-file';
import { inFolder, needsPrograms, needsRoot } from './support/machine';
import { promise, times } from './support/promise';
import { layFirst, SaveLoop } from './support/save-loop';
import { straced } from './support/strace';
import { readBack } from './support/subjects';

const renames = 'rename,renameat,renameat2';

/** One save while another program holds the file, so that renames are refused. */
function held(error: string, when: string) {
  return inFolder(async (folder) => {
    const place = await layFirst('ours', folder);
    const trace = straced(folder, renames, `${renames}:error=${error}:when=${when}`);
    const loop = new SaveLoop({ subject: 'ours', ...place, count: 1 }, trace);
    await loop.ended;
    expect(readdirSync(place.home).filter(isTemporary), 'nothing lies beside it').toEqual([]);
    return {
      loop,
      refused: trace.calls().filter(({ result }) => result < 0).length,
      found: await readBack('ours', place),
    };
  });
}

promise(
  'P11',
  'a file that others hold',
  async (trial) => {
    const codes = ['EBUSY', 'EPERM', 'EACCES'];
    for (const code of codes) {
      await trial.ours(`${code} three times, then free`, times(3, 1), async () => {
        const { loop, refused, found } = await held(code, '1..3');
        expect({ refused, saved: loop.saved, found }).toEqual({ refused: 3, saved: [1], found: { n: 1 } });
        return { acknowledged: 1 };
      });
      await trial.ours(`${code} for good`, times(1, 0), async () => {
        const { loop, refused, found } = await held(code, '1+');
        expect({ failed: loop.failed.length, saved: loop.saved, found }).toEqual({
          failed: 1,
          saved: [],
          found: { n: 0 },
        });
        expect(refused, 'it was tried again').toBeGreaterThan(5);
        return { acknowledged: 0 };
      });
    }
  },
  [needsRoot, needsPrograms('strace')],
);
