import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createProjectFile } from '../../../main/storage/open-project';
import type { SaveLoopOptions } from '../processes/save-loop';
import { orFail, planner } from './around';
import { payload, projectNoting } from './payload';
import { Program, type ProgramOptions } from './program';
import type { Subject } from './subjects';

/** A file in a folder, and the planner's private folder beside it. */
export interface Place {
  readonly home: string;
  readonly file: string;
  readonly data: string;
}

/** The names of a {@link Place}; nothing is made on the disk. */
export function placeIn(base: string): Place {
  const home = path.join(base, 'home');
  return { home, file: path.join(home, 'Plan.leitfaden'), data: path.join(base, 'data') };
}

/** Lays down a file whose saved state has number 0. `size`: its characters (default: as they come). */
export async function layFirst(subject: Subject, base: string, size?: number): Promise<Place> {
  const place = placeIn(base);
  for (const folder of [place.home, place.data]) mkdirSync(folder, { recursive: true });
  const note = payload(0, size);
  if (subject === 'ours') orFail(await createProjectFile(place.file, projectNoting(note), planner(place.data)));
  else writeFileSync(place.file, JSON.stringify({ note }));
  return place;
}

/** A process that saves one text after the other. */
export class SaveLoop extends Program {
  constructor(
    options: SaveLoopOptions,
    { program = 'save-loop', ...around }: ProgramOptions & { program?: string } = {},
  ) {
    super(program, options, around);
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
