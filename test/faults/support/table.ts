import os from 'node:os';
import type { Kept, Row } from './promise';

interface Run {
  readonly seed: number;
  /** Milliseconds. */
  readonly duration: number;
  /** Promises that missed. */
  readonly failed: number;
}

const limits = [
  'Power is cut by FS_IOC_SHUTDOWN (no log flush) on file systems in loop devices: the system forgets what it had not written. A disk that lies about its own cache is not tried.',
  'Windows and macOS were not run. There the rename rests on what the system promises: Windows cannot sync folders, macOS gets F_FULLFSYNC from Node.',
  'Another program may write in the moment between the last look at a file and the rename (about a millisecond); the bytes that were there at the last look are in the history.',
];

const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

function rowOf(kept: Kept, row: Row, first: boolean): string {
  const { subject, where, planned, tries, acknowledged, lost, corrupt } = row;
  const count = tries === planned ? tries : `${tries} of ${planned}`;
  return line([first ? `${kept.id} ${kept.name}` : '', where, subject, count, acknowledged, lost, corrupt]);
}

/** The table as Markdown: ours beside what others would take. */
export function table(all: readonly Kept[], { seed, duration, failed }: Run): string {
  const rows = all.flatMap((kept) => kept.rows.map((row, n) => rowOf(kept, row, n === 0)));
  const notes = all.flatMap(({ id, notes }) => notes.map((note) => `- ${id}: ${note}`));
  return [
    '# Faults',
    '',
    `Seed ${seed}, ${Math.round(duration / 60_000)} minutes, ${os.cpus().length} cores, Linux ${os.release()}, Node ${process.versions.node}. ` +
      `${failed === 0 ? 'Every promise held.' : `${failed} promise(s) MISSED.`}`,
    '',
    'Acknowledged: saves reported as saved. Lost: tries after which such a save was gone. Corrupt: tries after which the file held neither the old nor the new state.',
    '',
    line(['promise', 'where', 'who', 'tries', 'acknowledged', 'lost', 'corrupt']),
    line(['---', '---', '---', '--:', '--:', '--:', '--:']),
    ...rows,
    '',
    ...(notes.length > 0 ? ['## Notes', '', ...notes, ''] : []),
    '## Limits',
    '',
    ...limits.map((limit) => `- ${limit}`),
    '',
  ].join('\n');
}
