import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type HistoryEntry, newEntry } from '../../../../../main/storage/store/history-entry';
import { type Sized, tooMany } from '../../../../../main/storage/store/retention';
import { usualRetention } from '../../../../../shared/ipc/safety';
import { newProject } from '../../../../../shared/project/new-project';
import { aComputer, opened, saveAs } from '../support/a-store';
import { diskWithHandles } from '../support/disks';
import { newFile } from '../support/surroundings';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const now = Date.parse('2026-03-01T09:00:00.000Z');

/** Versions kept so many milliseconds ago; the first is the newest. */
function versions(ages: readonly number[], more: Partial<Sized> = {}): Sized[] {
  return ages.map((age, i) => {
    const kept = new Date(now - age).toISOString();
    const entry = newEntry(
      { rev: ages.length - i, saved: kept, kept, kind: more.kind ?? 'saved' },
      `${i}`.padStart(8, '0'),
    );
    return { ...entry, size: 1_000, ...more };
  });
}

const agesOf = (entries: readonly HistoryEntry[]) => entries.map(({ kept }) => now - Date.parse(kept));
function keptAges(entries: readonly Sized[], at = now): readonly number[] {
  const gone = tooMany(entries, at, usualRetention);
  return agesOf(entries.filter((entry) => !gone.includes(entry)));
}
const every = (step: number, until: number) =>
  Array.from({ length: Math.floor(until / step) }, (_, i) => (i + 1) * step);

describe('what stays', () => {
  test('everything of the last hour', () => {
    const ages = every(MINUTE, HOUR);
    expect(keptAges(versions(ages))).toEqual(ages);
  });

  test('one an hour of the last day, the last one of each', () => {
    const kept = keptAges(versions(every(10 * MINUTE, DAY)));
    const older = kept.filter((age) => age > HOUR);
    const hours = older.map((age) => Math.floor((now - age) / HOUR));
    expect(new Set(hours).size).toBe(hours.length);
    expect(hours).toHaveLength(23);
  });

  test('one a day of the last thirty days, and nothing older', () => {
    const kept = keptAges(versions(every(2 * HOUR, 60 * DAY)));
    const older = kept.filter((age) => age > DAY);
    const days = older.map((age) => Math.floor((now - age) / DAY));
    expect(new Set(days).size).toBe(days.length);
    expect(days.length).toBeGreaterThanOrEqual(29);
    expect(Math.max(...kept)).toBeLessThanOrEqual(30 * DAY);
  });

  test('the newest, however old and however large', () => {
    expect(keptAges(versions([900 * DAY], { size: 1e12 }))).toEqual([900 * DAY]);
  });

  test('no more than a hundred megabytes, the newest ones', () => {
    const ages = every(MINUTE, 50 * MINUTE);
    const kept = keptAges(versions(ages, { size: 10 * 1024 * 1024 }));
    expect(kept).toEqual(ages.slice(0, 10));
  });

  test('the copy from before a migration, for good', () => {
    const old = versions(every(10 * DAY, 400 * DAY), { kind: 'before-migration' });
    expect(keptAges(old)).toHaveLength(old.length);
  });

  test('deciding again takes nothing more', () => {
    const entries = versions(every(7 * MINUTE, 45 * DAY));
    const gone = tooMany(entries, now, usualRetention);
    const left = entries.filter((entry) => !gone.includes(entry));
    expect(gone.length).toBeGreaterThan(1_000);
    expect(tooMany(left, now, usualRetention)).toEqual([]);
  });
});

describe('a clock that jumps', () => {
  test('ten years ahead, or a long break: everything stays as it was', () => {
    const ages = every(10 * MINUTE, 30 * HOUR);
    const thinned = keptAges(versions(ages));
    expect(thinned.length).toBeLessThan(ages.length);
    for (const later of [40 * DAY, 3_650 * DAY]) expect(keptAges(versions(thinned), now + later)).toEqual(thinned);
  });

  test('ten years back: everything counts as just kept', () => {
    const ages = every(MINUTE, 50 * MINUTE);
    expect(keptAges(versions(ages), now - 3_650 * DAY)).toEqual(ages);
  });

  test('ten years ahead for one version and back again: the others stay as they were', () => {
    const entries = versions(every(5 * MINUTE, 50 * MINUTE));
    const astray = entries.map((entry, i) =>
      i === 4 ? { ...entry, kept: new Date(now + 3_650 * DAY).toISOString() } : entry,
    );
    expect(tooMany(astray, now, usualRetention).length).toBeLessThanOrEqual(5);
    expect(tooMany(astray, now, usualRetention)).not.toContain(astray[4]);
  });
});

test('500 saves over 60 days: each version that is there comes back byte by byte, by revision', async () => {
  // What is counted here does not hang on the disk's own pace.
  const computer = await aComputer({ disk: diskWithHandles({ sync: async () => undefined }) });
  const file = path.join(computer.shelf, 'Plan.leitfaden');
  const { db } = await newFile(file, newProject('Stand 1'));
  const store = computer.stores.of(db.data.envelope.id);
  const plan = await opened(file, computer);
  const bytes = new Map([[1, await readFile(file)]]);
  const start = computer.clock.now().getTime();
  for (let rev = 2; rev <= 500; rev += 1) {
    computer.clock.pass((60 * DAY) / 500);
    await saveAs(`Stand ${rev}`, plan, computer);
    bytes.set(rev, await readFile(file));
  }
  const entries = await store.versions();
  expect(entries[0]?.rev).toBe(499);
  const revs = entries.map(({ rev }) => rev);
  expect(revs).toEqual([...revs].sort((a, b) => b - a));
  for (const { id, rev } of entries) expect(await store.bytesOf(id)).toEqual(bytes.get(rev));
  const end = computer.clock.now().getTime();
  const days = new Set(entries.map(({ kept }) => Math.floor(Date.parse(kept) / DAY)));
  for (let at = end - 29 * DAY; at < end; at += DAY) expect(days).toContain(Math.floor(at / DAY));
  expect(Math.min(...entries.map(({ kept }) => Date.parse(kept)))).toBeGreaterThan(start + 29 * DAY);
}, 60_000);
