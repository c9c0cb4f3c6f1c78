import { chmodSync, lstatSync, readdirSync, renameSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { inFolder } from './support/machine';
import { promise } from './support/promise';
import { layFirst, type Place, SaveLoop } from './support/save-loop';
import { readBack } from './support/subjects';
import { sure } from './support/sure';

const longest = `${'ä'.repeat(122)}.leitfaden`;

/** What the file is made into before it is opened and saved; answers the path to open. */
const cases: { readonly [name: string]: (place: Place) => string } = {
  'behind a link': ({ file, home }) => {
    const link = path.join(home, 'Verknüpfung.leitfaden');
    symlinkSync(file, link);
    return link;
  },
  'behind two links': ({ file, home }) => {
    const [one, two] = [path.join(home, 'Eins.leitfaden'), path.join(home, 'Zwei.leitfaden')];
    symlinkSync(file, one);
    symlinkSync(one, two);
    return two;
  },
  ...Object.fromEntries(
    [0o600, 0o640, 0o644, 0o664].map((mode) => [
      `mode ${mode.toString(8)}`,
      ({ file }: Place) => {
        chmodSync(file, mode);
        return file;
      },
    ]),
  ),
  ...Object.fromEntries(
    [
      '🪴 Plan.leitfaden',
      'Grün.leitfaden'.normalize('NFC'),
      'Grün.leitfaden'.normalize('NFD'),
      longest,
      'Plan.',
      ' Plan ',
      '-rf.leitfaden',
      'Plan\'"$(x)`.leitfaden',
      'Plan\nzwei.leitfaden',
      'Plan',
    ].map((name) => [
      `named ${JSON.stringify(name.length > 40 ? `${Buffer.byteLength(name)} bytes` : name)}`,
      ({ file, home }: Place) => {
        renameSync(file, path.join(home, name));
        return path.join(home, name);
      },
    ]),
  ),
};

promise('P23', 'links, modes and odd names survive a save', (trial) => {
  const all = Object.entries(cases);
  return trial.ours('links, modes, names', all.length, (n) =>
    inFolder(async (folder) => {
      const [name, prepare] = sure(all[n]);
      const place = await layFirst('ours', folder);
      const file = prepare(place);
      const look = () => ({
        names: readdirSync(place.home)
          .filter((one) => !one.startsWith('.~lock.'))
          .sort(),
        isLink: lstatSync(file).isSymbolicLink(),
        mode: (statSync(file).mode & 0o7777).toString(8),
      });
      const before = look();
      const loop = new SaveLoop({ subject: 'ours', file, data: place.data, count: 2 });
      await loop.ended;
      expect([name, look(), loop.saved]).toEqual([name, before, [1, 2]]);
      const found = await readBack('ours', { file, data: place.data });
      return { acknowledged: 2, lost: !('n' in found) || found.n !== 2, seen: `${name}: ${JSON.stringify(found)}` };
    }),
  );
});
