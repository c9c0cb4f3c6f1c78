import type { Block, Cell } from '../blocks';
import { paragraph } from '../chapter';
import type { Context } from '../context';
import { tableOf } from '../parts';
import { headedCell, plainCell } from '../value-words';

/** Versions and sign-off, then the contents on the same pages: what stands before the first chapter. */
export function front(c: Context): Block[] {
  const t = c.texts.front;
  const [kept, agreed] = [versions(c), signatures(c)];
  const title = kept.length === 0 ? t.signOff : agreed.length === 0 ? t.versions : t.both;
  return [
    ...(kept.length + agreed.length === 0 ? [] : [paragraph(title, 'title'), ...kept, ...agreed]),
    { kind: 'contents', title: t.contents },
  ];
}

/** What the team noted about a version stays in the team. */
function versions(c: Context): Block[] {
  const t = c.texts.front;
  return tableOf({
    caption: t.versions,
    description: t.versionsDescription,
    rows: c.project.versions,
    columns: [
      { header: t.number, weight: 10, cell: ({ number }) => plainCell(number) },
      { header: t.date, weight: 14, cell: ({ at }) => plainCell(c.shortDate(at.slice(0, 10))) },
      { header: t.name, weight: 26, cell: ({ name }) => plainCell(name) },
      { header: t.author, weight: 20, cell: ({ author }) => plainCell(c.name('person', author)) },
      { header: t.note, weight: 30, cell: ({ note }) => plainCell(c.internal ? note : '') },
    ],
  });
}

/** One line for each agreed or awaited consent; without any, one for each approver. */
function signatures(c: Context): Block[] {
  const t = c.texts.front;
  const lines = c.frame.signOffs.map(({ person, chapter, vote, date }) => ({ person, chapter, vote, date }));
  const approvers = c.list('person').filter(({ planRole }) => planRole.includes('approver'));
  const awaited = approvers.map(({ id }) => ({ person: id, chapter: '', vote: 'open' as const, date: null }));
  const rows = (lines.length > 0 ? lines : awaited)
    .filter(({ person }) => person === null || c.get('person', person) !== undefined)
    .map(({ person, chapter, vote, date }): Cell[] => [
      headedCell(c.name('person', person), plainCell(c.get('person', person)?.role ?? '')),
      plainCell(chapter),
      plainCell(c.option('frame', 'signOffs/vote', vote)),
      plainCell(c.shortDate(date)),
      [],
    ]);
  if (rows.length === 0) return [];
  const columns = [
    { header: t.person, weight: 28 },
    { header: t.subject, weight: 24 },
    { header: t.vote, weight: 16 },
    { header: t.date, weight: 12 },
    { header: t.signature, weight: 20 },
  ];
  return [{ kind: 'form', description: t.signaturesDescription, columns, rows }];
}
