import * as v from 'valibot';
import { stepIds } from '../method/steps';
import { documentFormats, documentNames } from '../project/documents';
import type { Project } from '../project/project';
import { type ErrorCode, errorCodes, type Failure } from './result';
import {
  type ConflictCopy,
  type Hold,
  type ReadOnlyReason,
  retentionSchema,
  type SaveState,
  usualRetention,
} from './safety';

/** Data that crosses between main and page. Plain values only. */

export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** How the interface addresses people, where its language tells du from Sie. */
export const addresses = ['du', 'sie'] as const;
export const textSizes = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof textSizes)[number];
const nameSchema = v.pipe(v.string(), v.maxLength(120));

export const settingsSchema = v.object({
  language: v.picklist(languages),
  theme: v.picklist(['system', 'light', 'dark']),
  /** Shown to the user; only main ever uses it as a path. */
  libraryFolder: v.string(),
  sort: v.picklist(['lastChange', 'title', 'client']),
  guidance: v.boolean(),
  /** How large everything in the window stands. */
  textSize: v.optional(v.picklist(textSizes), 'normal'),
  /** "Ich bin …": name of the person who works here; the author of new records is the person of the project called so. */
  me: v.optional(nameSchema, ''),
  /** Where a second copy of every saved project goes; shown to the user, only main uses it as a path. */
  backupFolder: v.optional(v.nullable(v.string()), null),
  retention: v.optional(retentionSchema, usualRetention),
  address: v.optional(v.picklist(addresses), 'du'),
  /** Whether texts are read for wordings people would not like about themselves; the plan never changes by it. */
  respect: v.optional(v.boolean(), true),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** What the page may change by itself; folders go through dialogs of main, so one can only be given up here. */
export const settingsPatchSchema = v.strictObject({
  language: v.optional(v.picklist(languages)),
  theme: v.optional(v.picklist(['system', 'light', 'dark'])),
  sort: v.optional(v.picklist(['lastChange', 'title', 'client'])),
  guidance: v.optional(v.boolean()),
  textSize: v.optional(v.picklist(textSizes)),
  me: v.optional(nameSchema),
  backupFolder: v.optional(v.null()),
  retention: v.optional(retentionSchema),
  address: v.optional(v.picklist(addresses)),
  respect: v.optional(v.boolean()),
});
export type SettingsPatch = v.InferOutput<typeof settingsPatchSchema>;

/** An opaque name main gives to a file; the page never sees or names a path. */
export const entryIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{16,64}$/));
export type EntryId = string;

export const progressSchema = v.object({ done: v.number(), needed: v.number() });

export const libraryEntrySchema = v.object({
  id: entryIdSchema,
  /** `elsewhere`: opened from outside the library folder, still listed. */
  state: v.picklist(['active', 'archived', 'trash', 'elsewhere']),
  fileName: v.string(),
  title: v.string(),
  client: v.string(),
  status: v.nullable(v.string()),
  /** ISO date-time of the last change. */
  saved: v.string(),
  /** Progress of each station of the path. */
  steps: v.record(v.picklist(stepIds), progressSchema),
  /** How many fields and records are left open on purpose. */
  openEnds: v.number(),
  /** Why the file cannot be read, if so; then title is the file's name. */
  problem: v.nullable(v.picklist(errorCodes)),
  /** There is a draft newer than the file; it comes up when the project is opened, also when the file is gone. */
  recovered: v.optional(v.boolean(), false),
});
export type LibraryEntry = v.InferOutput<typeof libraryEntrySchema>;

export interface Library {
  readonly entries: readonly LibraryEntry[];
  /** The entry that was open last: "continue where I stopped". */
  readonly last: { readonly entry: EntryId; readonly route: string } | null;
}

/** Something the user should know after opening. */
export type Notice = 'editedOutside' | 'danglingRepaired' | 'readOnly' | 'example';

export interface OpenedProject {
  /** Names the open project in later calls. */
  readonly session: string;
  readonly entry: EntryId;
  readonly fileName: string;
  readonly project: Project;
  /** Null: it can be written. */
  readonly readOnly: ReadOnlyReason | null;
  /** Waits for a decision of the user; null: nothing does. */
  readonly hold: Hold | null;
  /** What a sync service has left beside the file. */
  readonly conflictCopies: readonly ConflictCopy[];
  readonly notices: readonly Notice[];
  readonly saved: SaveState;
  /** Where the user stood last time (a route of the page), if known. */
  readonly route: string | null;
}

export interface StartInfo {
  readonly version: string;
  readonly platform: string;
  readonly settings: Settings;
  /** A project to show at once: from the command line or a double click. */
  readonly opened: OpenedProject | null;
  readonly problem: Failure | null;
  /** The page opens the example, exports it and is done: for machines without a display. */
  readonly unattended: boolean;
}

export const exportRequestSchema = v.strictObject({
  session: v.pipe(v.string(), v.maxLength(64)),
  as: v.picklist(documentNames),
  format: v.picklist(documentFormats),
  language: v.picklist(languages),
  edition: v.picklist(['client', 'internal']),
});
export type ExportRequest = v.InferOutput<typeof exportRequestSchema>;

/** All documents at once, each in its main formats. */
export const exportAllRequestSchema = v.omit(exportRequestSchema, ['as', 'format']);
export type ExportAllRequest = v.InferOutput<typeof exportAllRequestSchema>;

export interface AllExported {
  readonly fileNames: readonly string[];
  /** Shown to the user. */
  readonly folder: string;
  /** Why there are no more of them; `null` when all are there. */
  readonly stopped: Failure | null;
}

export interface Exported {
  readonly fileName: string;
  /** Shown to the user. */
  readonly folder: string;
  /** True when page numbers had to be left to Word, which will ask. */
  readonly numbersLeftToWord: boolean;
}

/** One entry of the native menu, made from the page's command list. */
export const menuItemSchema = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(60)),
  menu: v.picklist(['file', 'edit', 'go', 'view', 'help']),
  label: v.pipe(v.string(), v.maxLength(120)),
  accelerator: v.optional(v.pipe(v.string(), v.maxLength(40))),
  enabled: v.boolean(),
  checked: v.optional(v.boolean()),
  separatorBefore: v.optional(v.boolean()),
});
export type MenuItem = v.InferOutput<typeof menuItemSchema>;

export interface PickedImage {
  readonly mime: 'image/png' | 'image/jpeg';
  readonly base64: string;
  readonly width: number;
  readonly height: number;
}

export type { ErrorCode };
