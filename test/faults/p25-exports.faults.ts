import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { type ExportTask, exportDocument } from '../../main/documents/export';
import { faultyDisk } from '../../main/storage/faults/faulty-disk';
import { realDisk } from '../../main/storage/file-system';
import { decodeProject } from '../../main/storage/project-codec';
import { sha256 } from '../../main/storage/read-bytes';
import type { ErrorCode } from '../../shared/ipc/result';
import { inFolder, needsPrograms, needsRoot, system } from './support/machine';
import { hurried } from './support/moving-clock';
import { promise } from './support/promise';
import { SmallDisk } from './support/small-disk';
import { sure } from './support/sure';

const example = path.resolve(__dirname, '../fixtures/cases/1-kornblum.leitfaden');
const options = { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-06-15T08:00:00.000Z' } as const;

/** A disk on which one act always fails. */
const failing = (op: 'rename' | 'link' | 'sync' | 'writeFile', how: { code?: string; bytes?: number }) =>
  faultyDisk(realDisk, () => ({ faults: [{ op, path: '', delay: 0, after: 0, ...how }] }));

type Prepared = Partial<Pick<ExportTask, 'disk' | 'overwrite' | 'signal'>> & { readonly codes: readonly ErrorCode[] };

/** What is in the way; the target is `Strategie.docx` in the folder, on a small disk of its own. */
const obstacles: { readonly [name: string]: (folder: string, target: string) => Prepared } = {
  'the disk is full': (folder) => {
    try {
      writeFileSync(path.join(folder, 'ballast'), Buffer.alloc(1024 * 1024));
    } catch {
      // As much as there was room for.
    }
    return { codes: ['diskFull'] };
  },
  'the disk is read-only': (folder) => {
    system('mount', '-o', 'remount,ro', folder);
    return { codes: ['readOnly'] };
  },
  'the file is open in Word (EBUSY)': () => ({
    disk: failing('rename', { code: 'EBUSY' }),
    overwrite: true,
    codes: ['locked'],
  }),
  'the file may not be replaced (EPERM)': () => ({
    disk: failing('rename', { code: 'EPERM' }),
    overwrite: true,
    codes: ['denied', 'locked'],
  }),
  'the disk does not confirm (EIO)': () => ({
    disk: failing('sync', { code: 'EIO' }),
    overwrite: true,
    codes: ['unknown'],
  }),
  'the write is cut short': () => ({
    disk: failing('writeFile', { bytes: 1000 }),
    overwrite: true,
    codes: ['diskFull'],
  }),
  'a file of that name is there': () => ({ codes: ['exists'] }),
  'a folder of that name is there': (folder, target) => {
    system('mv', target, path.join(folder, 'before'));
    mkdirSync(target);
    return { overwrite: true, codes: ['invalidInput'] };
  },
  'a link of that name leads to the project': (folder, target) => {
    system('mv', target, path.join(folder, 'before'));
    symlinkSync(path.join(folder, 'Plan.leitfaden'), target);
    return { overwrite: true, codes: ['invalidInput'] };
  },
  'it is cancelled': () => ({ signal: AbortSignal.abort(), overwrite: true, codes: ['cancelled'] }),
};

/** Everything in a folder: names, kinds and contents. */
const contentsOf = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).map((entry) => [
    entry.name,
    entry.isFile() ? sha256(readFileSync(path.join(folder, entry.name))) : entry.isDirectory(),
  ]);

promise(
  'P25',
  'an export alters no project and leaves no half document',
  (trial) => {
    const all = Object.entries(obstacles);
    // One page does.
    const { project } = decodeProject(readFileSync(example));
    const page = { name: 'summary', format: 'docx', project, options } as const;
    return trial.ours('what is in the way of an export', all.length, (n) =>
      inFolder(async (base) => {
        const disk = new SmallDisk(base, 512);
        try {
          const { folder } = disk;
          chmodSync(folder, 0o755);
          writeFileSync(path.join(folder, 'Plan.leitfaden'), readFileSync(example));
          const target = path.join(folder, 'Strategie.docx');
          writeFileSync(target, 'the document of yesterday');
          const [name, prepare] = sure(all[n]);
          const { codes, ...how } = prepare(folder, target);
          const before = contentsOf(folder);
          const task = { ...page, overwrite: name.includes('disk is'), clock: hurried, ...how } as const;
          const result = await exportDocument({ ...task, target });
          expect([name, result.ok ? 'it was written' : result.error.code]).toEqual([
            name,
            expect.stringMatching(`^(${codes.join('|')})$`),
          ]);
          const same = JSON.stringify(contentsOf(folder)) === JSON.stringify(before);
          return { acknowledged: 0, corrupt: !same, seen: `${name}: ${JSON.stringify(contentsOf(folder))}` };
        } finally {
          disk.remove();
        }
      }),
    );
  },
  [needsRoot, needsPrograms('mount')],
);
