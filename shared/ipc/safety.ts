import * as v from 'valibot';
import type { StepId } from '../method/steps';
import type { Failure } from './result';

/** What the window is told, and can decide, about the safety of an open project. Plain values only. */

export type SaveState =
  /** Changes have reached main and are in its memory only. */
  | { readonly kind: 'editing' }
  /** Everything up to `seq` is in the private draft and the disk has confirmed it; the file follows. */
  | { readonly kind: 'draft'; readonly at: string }
  /** Everything up to `seq` is in the file and the disk has confirmed it. */
  | { readonly kind: 'saved'; readonly at: string }
  /** The file waits for a decision (see `Hold`). `draft`: since when everything up to `seq` is in the draft. */
  | { readonly kind: 'held'; readonly draft: string | null }
  /** The file could not be written; it is tried again by itself. `draft`: as above. */
  | { readonly kind: 'notSaved'; readonly error: Failure; readonly draft: string | null };

/** Something a person must decide. While it stands the file is left alone, and drafts go on. */
export type Hold =
  /** A draft newer than the file came back after a crash; the window shows it. */
  | {
      readonly kind: 'recovered';
      /** When the draft was written. */
      readonly at: string;
      /** When the file was saved; null when it does not say or is gone. */
      readonly fileSaved: string | null;
      readonly fileMissing: boolean;
    }
  /** The file holds something else than what was read or written here last. */
  | {
      readonly kind: 'conflict';
      readonly saved: string | null;
      /** Whether this installation wrote what stands in the file. */
      readonly byThisDevice: boolean;
      readonly rev: number;
    }
  /** The file is unreadable; the window shows the newest good version, of `at`. */
  | { readonly kind: 'damaged'; readonly at: string }
  /** The file is gone, its folder is there. */
  | { readonly kind: 'deleted' };

export const resolveChoices = [
  /** recovered: goes on in the draft; the file as it is goes to the history first. */
  'keepRecovered',
  /** recovered: goes on in the file; the draft goes to the history. */
  'discardRecovered',
  /** recovered, conflict: ours goes into a file of its own beside it, and the window goes on in that. */
  'keepBoth',
  /** conflict: goes on in the file; ours goes to the history. */
  'openTheirs',
  /** damaged: the file gets a name that says so, the good version takes its place. */
  'keepGood',
  /** deleted, or recovered without a file: writes it anew in the same place. */
  'saveHereAgain',
] as const;
export type ResolveChoice = (typeof resolveChoices)[number];

/** Why nothing can be written. */
export type ReadOnlyReason =
  /** The file, its folder or its medium is protected. */
  | { readonly kind: 'file' }
  /** Somebody else has it open. `here`: on this computer. */
  | {
      readonly kind: 'held';
      readonly host: string;
      readonly user: string;
      readonly since: string;
      readonly here: boolean;
    };

/** A second file beside the open one that a sync service made of it. */
export interface ConflictCopy {
  /** Names the copy in later calls, as long as the project is open. */
  readonly id: string;
  readonly fileName: string;
}

/** One kept version of the project. */
export interface Version {
  readonly id: string;
  readonly rev: number;
  /** ISO date-time of the version. Versions are ordered by `rev`: clocks may be wrong. */
  readonly at: string;
  readonly who: 'thisDevice' | 'otherDevice';
  /** How it came to be kept: replaced by a save, by a migration, a draft let go, or somebody else's state. */
  readonly kind: 'saved' | 'draft' | 'before-migration' | 'theirs';
  /** Records and fields that differ from the version before, for each station of the path. */
  readonly changes: { readonly [S in StepId]?: number };
}

const count = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** How long versions are kept: all of them, then one an hour, then one a day, never more than so many megabytes. */
export const retentionSchema = v.strictObject({
  allHours: count(1, 48),
  hourlyDays: count(1, 31),
  dailyDays: count(1, 3_650),
  megabytes: count(10, 10_000),
});
export type RetentionSettings = v.InferOutput<typeof retentionSchema>;
export const usualRetention: RetentionSettings = { allHours: 1, hourlyDays: 1, dailyDays: 30, megabytes: 100 };
/** Whether the figures stay within their bounds. */
export const isRetention = (value: RetentionSettings): boolean => v.is(retentionSchema, value);
