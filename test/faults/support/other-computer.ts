import { readFileSync, renameSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { decodeProject } from '../../../main/storage/project-codec';
import { sha256 } from '../../../main/storage/read-bytes';
import { fileText, nextEnvelope } from '../../../shared/project/envelope';
import { noting, payload } from './payload';

const device = 'cccccccc-cccc-4ccc-8ccc-cccccccccccc';

/** What somebody on another computer makes of a project file: their n-th text under the next revision. */
export function theirVersion(bytes: Buffer, n: number): Buffer {
  const { envelope, project } = decodeProject(bytes);
  const by = { app: '0.0.0', device, parent: sha256(bytes), saved: '2026-03-01T08:00:00.000Z' };
  const frame = { ...project.project, note: noting(payload(n, 300)).frame.note };
  return Buffer.from(fileText(nextEnvelope(envelope, by), { ...project, project: frame }, sha256));
}

/** How sync services bring a file. */
export const arrivals = {
  'renamed over it': (file: string, bytes: Buffer) => {
    const temporary = path.join(path.dirname(file), '.sync-download');
    writeFileSync(temporary, bytes);
    renameSync(temporary, file);
  },
  'written in place': (file: string, bytes: Buffer) => writeFileSync(file, bytes),
} as const;

export const deleteFile = (file: string): void => unlinkSync(file);

/** Another time of change, nothing else. */
export const touch = (file: string): void => utimesSync(file, new Date(), new Date(Date.now() + 5_000));

/** The same bytes once more. */
export const rewrite = (file: string): void => writeFileSync(file, readFileSync(file));

/** What sync services call the second file of a conflict. */
export const conflictNames: readonly string[] = [
  "Plan (Ada's conflicted copy 2026-03-01).leitfaden",
  'Plan.sync-conflict-20260301-080000-ABCDEFG.leitfaden',
  'Plan-LAPTOP.leitfaden',
  'Plan (conflicted copy 2026-03-01 080000).leitfaden',
];
