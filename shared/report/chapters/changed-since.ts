import { stepTexts } from '../../i18n/records';
import { stepIds } from '../../method/steps';
import type { Block, Cell } from '../blocks';
import { paragraph, sectionOf } from '../chapter';
import type { Context } from '../context';
import { tableOf } from '../parts';
import { type ChangedEntry, type ChangedField, sinceVersion } from '../since-version';
import { headedCell, plainCell } from '../value-words';

/** Rows of the table; what does not fit is counted. */
const MOST = 40;

/** What came, went and changed since a former version: how much in each step, then what. */
export function changedSince(c: Context): Block[] {
  const since = sinceVersion(c);
  if (!since) return [];
  const t = c.texts.since;
  const { version, entries } = since;
  const shown = fitting(entries);
  const left = entries.length - shown.length;
  return sectionOf(
    t.title(version.number, version.name),
    [...counts(c, entries), ...table(c, shown), ...(left === 0 ? [] : [paragraph(t.more(c.number(left), left))])],
    t.intro(version.number, version.name, c.date(version.at.slice(0, 10))),
  );
}

function fitting(entries: readonly ChangedEntry[]): readonly ChangedEntry[] {
  let rows = 0;
  const end = entries.findIndex(({ fields }) => {
    rows += Math.max(1, fields.length);
    return rows > MOST;
  });
  return end === -1 ? entries : entries.slice(0, Math.max(1, end));
}

const fates = ['added', 'changed', 'removed'] as const;

/** How much in each step, where there is more than one. */
function counts(c: Context, entries: readonly ChangedEntry[]): Block[] {
  const t = c.texts.since;
  const counted = (of: readonly ChangedEntry[], fate: ChangedEntry['fate']) => {
    const count = of.filter((entry) => entry.fate === fate).length;
    return plainCell(count === 0 ? '' : c.number(count));
  };
  const rows = stepIds
    .map((station) => ({ station, of: entries.filter((entry) => entry.station === station) }))
    .filter(({ of }) => of.length > 0);
  if (rows.length < 2) return [];
  return tableOf({
    caption: t.countsCaption,
    description: t.countsDescription,
    rows,
    columns: [
      {
        header: t.step,
        weight: 40,
        cell: ({ station }) => headedCell(stepTexts(c.language, station).name),
      },
      ...fates.map((fate) => ({
        header: t.fates[fate],
        weight: 20,
        align: 'right' as const,
        cell: ({ of }: (typeof rows)[number]) => counted(of, fate),
      })),
    ],
    total: {
      [t.step]: plainCell(t.sum),
      ...Object.fromEntries(fates.map((fate) => [t.fates[fate], counted(entries, fate)])),
    },
  });
}

interface Row {
  readonly entry: ChangedEntry;
  /** `null` where the whole came or went. */
  readonly field: ChangedField | null;
  /** Of several fields of an entry only the first names it. */
  readonly first: boolean;
}

function table(c: Context, entries: readonly ChangedEntry[]): Block[] {
  const t = c.texts.since;
  const rows = entries.flatMap((entry): Row[] =>
    entry.fate === 'changed'
      ? entry.fields.map((field, i) => ({ entry, field, first: i === 0 }))
      : [{ entry, field: null, first: true }],
  );
  return tableOf({
    caption: t.caption,
    description: t.description,
    rows,
    columns: [
      { header: t.what, weight: 28, cell: ({ entry, first }) => headedCell(first ? entry.title : '') },
      { header: t.kind, weight: 15, cell: ({ entry, first }) => plainCell(first ? entry.kind : '') },
      { header: t.field, weight: 17, cell: ({ field }) => plainCell(field?.label ?? '') },
      { header: t.before, weight: 20, cell: ({ field }) => field?.before ?? [] },
      { header: t.now, weight: 20, cell: (row) => now(c, row) },
    ],
  });
}

function now(c: Context, { entry, field }: Row): Cell {
  const { fates } = c.texts.since;
  if (!field) return [[{ text: fates[entry.fate], italic: true }]];
  const untold = field.before.length + field.after.length === 0;
  return untold ? [[{ text: fates.changed, italic: true }]] : field.after;
}
