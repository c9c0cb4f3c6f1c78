import type { RetentionSettings } from '../../../shared/ipc/safety';
import type { HistoryEntry } from './history-entry';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MEGABYTE = 1024 * 1024;

export type Sized = HistoryEntry & { readonly size: number };

/**
 * The versions that may go. Never the newest, and never the copy from before a migration.
 * @param entries newest first
 * @param now milliseconds
 */
export function tooMany(entries: readonly Sized[], now: number, retention: RetentionSettings): readonly Sized[] {
  const ages = agesOf(entries, now, retention);
  const seen = new Set<string>();
  let bytes = 0;
  return entries.filter((entry, i) => {
    const bucket = bucketOf(entry, ages[i] ?? 0, retention);
    const wanted = i === 0 || (bucket !== null && !seen.has(bucket));
    const fits = i === 0 || bytes + entry.size <= retention.megabytes * MEGABYTE;
    const stays = entry.kind === 'before-migration' || (wanted && fits);
    if (stays) bytes += entry.size;
    if (stays && bucket !== null) seen.add(bucket);
    return !stays;
  });
}

/** Of all versions in one bucket the newest stays; `null`: too old. */
function bucketOf({ id, kept }: HistoryEntry, age: number, retention: RetentionSettings): string | null {
  const time = Date.parse(kept);
  if (age <= retention.allHours * HOUR) return id;
  if (age <= retention.hourlyDays * DAY) return `hour ${Math.floor(time / HOUR)}`;
  if (age <= retention.dailyDays * DAY) return `day ${Math.floor(time / DAY)}`;
  return null;
}

/**
 * Milliseconds since each version was kept, counted along the versions. What the clock cannot have meant does not
 * count: going back, and a gap longer than anything is kept for. So a clock that runs ten years ahead makes no history
 * old, and who comes back after a long break finds it as it was left.
 */
function agesOf(entries: readonly HistoryEntry[], now: number, retention: RetentionSettings): readonly number[] {
  const longest = Math.max(retention.dailyDays, retention.hourlyDays) * DAY;
  let later = now;
  let age = 0;
  return entries.map(({ kept }) => {
    const time = Date.parse(kept);
    const gap = later - time;
    if (gap > 0 && gap <= longest) age += gap;
    later = time;
    return age;
  });
}
