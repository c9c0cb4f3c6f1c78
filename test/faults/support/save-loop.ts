import { writeFileSync } from 'node:fs';
import { createProjectFile } from '../../../main/storage/open-project';
import { realSurroundings } from '../../support/surroundings';
import type { SaveLoopOptions } from '../processes/save-loop';
import { payload, projectNoting } from './payload';
import { Program, type ProgramOptions } from './program';
import type { Subject } from './subjects';

/** Lays down a file whose saved state has number 0. `size`: its characters (default: as they come). */
export async function layFirst(subject: Subject, file: string, size?: number): Promise<void> {
  const note = payload(0, size);
  if (subject !== 'ours') return writeFileSync(file, JSON.stringify({ note }));
  const created = await createProjectFile(file, projectNoting(note), realSurroundings);
  if (!created.ok) throw new Error(JSON.stringify(created.error));
}

/** A process that saves one text after the other. */
export class SaveLoop extends Program {
  constructor(options: SaveLoopOptions, around?: ProgramOptions) {
    super('save-loop', options, around);
  }

  /** Numbers of the saves that were acknowledged. */
  get saved(): number[] {
    return this.after('saved').map(Number);
  }

  get lastSaved(): number {
    return this.saved.at(-1) ?? 0;
  }

  /** Saves that were reported as failed: number and reason. */
  get failed(): { n: number; reason: string }[] {
    return this.after('failed').map((line) => {
      const [n = '', ...reason] = line.split(' ');
      return { n: Number(n), reason: reason.join(' ') };
    });
  }
}
