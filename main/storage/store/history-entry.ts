/** How a version came into the history. */
export const versionKinds = [
  /** Replaced by the next save. */
  'saved',
  /** Replaced by the first save of an app with a newer schema; never pruned. */
  'before-migration',
  /** Work a person decided not to go on with: a recovered draft, or ours when theirs was opened. */
  'draft',
  /** What stood in the file when a person decided for ours. */
  'theirs',
] as const;
export type VersionKind = (typeof versionKinds)[number];

/** One kept version: a file of the private store whose name says what must be known without reading it. */
export interface HistoryEntry {
  /** Name of the file in the history folder; names the version. */
  readonly id: string;
  /** Of the version itself. */
  readonly rev: number;
  /** ISO date-time: when the version was saved, as its file says. */
  readonly saved: string;
  /** ISO date-time: when it came into the history. */
  readonly kept: string;
  readonly kind: VersionKind;
}

const pattern = /^(\d{1,15})-(\d{1,15})-(\d{1,15})-([a-z-]+)-[0-9a-f]{8,}\.json$/;

/** @param random hex digits that keep two versions of one moment apart */
export function newEntry(what: Omit<HistoryEntry, 'id'>, random: string): HistoryEntry {
  const [saved, kept] = [what.saved, what.kept].map(millisecondsOf);
  return { id: `${what.rev}-${saved}-${kept}-${what.kind}-${random}.json`, ...what };
}

/** The entry behind the name of a file; `null` for names that are none of ours. */
export function entryOf(name: string): HistoryEntry | null {
  const [, rev, saved, kept, kind] = name.match(pattern) ?? [];
  const known = versionKinds.find((one) => one === kind);
  const times = [saved, kept].map((time) => new Date(Number(time)));
  if (!known || times.some((time) => Number.isNaN(time.getTime()))) return null;
  const [savedAt, keptAt] = times.map((time) => time.toISOString());
  return { id: name, rev: Number(rev), saved: savedAt ?? '', kept: keptAt ?? '', kind: known };
}

/** Newest revision first. The clock only orders what has one revision: it may have been set back or forth. */
export function newestFirst(a: HistoryEntry, b: HistoryEntry): number {
  return b.rev - a.rev || (a.kept < b.kept ? 1 : a.kept > b.kept ? -1 : a.id < b.id ? 1 : -1);
}

/** Times before 1970 and unreadable ones count as 0, so that the name stays a name. */
function millisecondsOf(time: string): number {
  return Math.max(0, Date.parse(time) || 0);
}
