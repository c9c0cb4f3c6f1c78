import { describe, expect, it } from 'vitest';
import { newProject } from '../../../../shared/project/new-project';
import { recordTypes } from '../../../../shared/project/record-types';
import { definitions } from '../../../../shared/project/records';
import { type ReportOptions, strategyReport } from '../../../../shared/report/strategy';
import { asProject, type Data, fullProject, idOf, leaves, markerOf } from './full-project';
import { readChapter } from './reading';

const options: ReportOptions = { language: 'de', locale: 'de-DE', edition: 'client', at: '2026-01-10T08:00:00.000Z' };
const client = (data: Data) => strategyReport(asProject(data), options);
const internal = (data: Data) => strategyReport(asProject(data), { ...options, edition: 'internal' });

describe('client edition', () => {
  it('holds no internal field anywhere, properties and alt texts included', () => {
    const text = JSON.stringify(client(fullProject()));
    const hidden = leaves().filter(({ internal, field }) => internal && ['line', 'text', 'lines'].includes(field.kind));
    expect(hidden.length).toBeGreaterThan(30);
    for (const { type, path } of hidden) expect(text).not.toContain(markerOf(`${type}/${path}`));
  });

  it.each(recordTypes)('never names an internal %s, not even where others refer to it', (type) => {
    const data = fullProject();
    for (const record of data.records[type] ?? []) {
      record.visibility = 'internal';
      record.open = { [definitions[type].title]: { reason: 'Qopenreasonq' } };
    }
    const text = JSON.stringify(client(data));
    for (const record of data.records[type] ?? []) expect(text).not.toContain(record[definitions[type].title]);
    expect(text).not.toContain('Qopenreasonq');
    expect(JSON.stringify(internal(data))).toContain('(intern)');
    expect(JSON.stringify(internal(data))).toContain('Qopenreasonq');
  });

  it('does not say why an internal field was left open', () => {
    const data = fullProject();
    for (const person of data.records.person ?? []) person.open = { preferredChannels: { reason: 'Qopenreasonq' } };
    expect(JSON.stringify(client(data))).not.toContain('Qopenreasonq');
    expect(readChapter(internal(data), 'appendix')).toContain('Qopenreasonq');
  });

  it('lists the named versions without what the team noted about them', () => {
    const data = fullProject();
    data.versions = [
      {
        id: idOf('other'),
        number: '0.9',
        name: 'Qversionq',
        at: '2026-01-08T08:00:00.000Z',
        author: idOf('person'),
        note: 'Qversionnoteq',
        data: { project: data.project, records: data.records },
      },
    ];
    const text = readChapter(client(data), 'cover');
    for (const part of ['0.9', 'Qversionq', '08.01.2026', markerOf('person/name')]) expect(text).toContain(part);
    expect(JSON.stringify(client(data))).not.toContain('Qversionnoteq');
    expect(readChapter(internal(data), 'cover')).toContain('Qversionnoteq');
  });

  it('has no word about being internal', () => {
    expect(JSON.stringify(client(fullProject()))).not.toMatch(/intern\)|nicht weitergeben/);
    expect(JSON.stringify(internal(fullProject()))).toContain('nicht weitergeben');
  });
});

describe('both editions', () => {
  it.each(recordTypes)('never show a %s from the trash', (type) => {
    const data = fullProject();
    for (const record of data.records[type] ?? []) record.deletedAt = '2026-01-09T08:00:00.000Z';
    for (const report of [client(data), internal(data)]) {
      const text = JSON.stringify(report);
      for (const record of data.records[type] ?? []) expect(text).not.toContain(record[definitions[type].title]);
    }
  });

  it('list what was left open on purpose, with its reason and the date to look again', () => {
    const data = fullProject();
    for (const group of data.records.group ?? []) {
      group.barriers = '';
      group.open = { barriers: { reason: 'Qopenreasonq', revisit: '2026-07-14' } };
    }
    data.project.open = { market: { reason: 'Qmarketreasonq' } };
    const report = client(data);
    const appendix = readChapter(report, 'appendix');
    expect(appendix).toContain('Qopenreasonq');
    expect(appendix).toContain('14.07.2026');
    expect(appendix).toContain('Qmarketreasonq');
    expect(readChapter(report, 'people')).toContain('bewusst offen: Qopenreasonq');
    expect(readChapter(report, 'nextSteps')).toContain('14. Juli 2026');
  });

  it('say of an empty project that nothing is planned yet', () => {
    const report = strategyReport(newProject('Qtitleq'), options);
    expect(report.blocks.map(({ kind }) => kind)).toEqual(['cover', 'heading', 'paragraph']);
  });

  it('leave out chapters without content', () => {
    const data = fullProject();
    for (const type of recordTypes) if (type !== 'group') data.records[type] = [];
    data.project = { ...JSON.parse(JSON.stringify(newProject('Qtitleq'))).project };
    const chapters = client(data).blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.anchor] : [],
    );
    expect(chapters).toEqual(['chapter_brief', 'chapter_people']);
  });

  it('are the same for the same project and options, and leave the project untouched', () => {
    const project = asProject(fullProject());
    const before = JSON.stringify(project);
    expect(strategyReport(project, options)).toEqual(strategyReport(project, options));
    expect(JSON.stringify(project)).toBe(before);
  });

  it('link only to anchors that exist, each of which stands once', () => {
    const report = internal(fullProject());
    const anchors = report.blocks.flatMap((block) => ('anchor' in block && block.anchor ? [block.anchor] : []));
    const links = [...JSON.stringify(report.blocks).matchAll(/"to":"([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((to) => !anchors.includes(to ?? ''))).toEqual([]);
  });

  it('address the reader as the project asks', () => {
    const data = fullProject();
    data.project.address = 'du';
    expect(JSON.stringify(client(data))).not.toMatch(/\bSie (wissen|lesen|nur|wollen)/);
    data.project.address = 'sie';
    // How others are addressed is another matter.
    for (const record of [...(data.records.tone ?? []), ...(data.records.commStyle ?? [])])
      record.address = 'situational';
    expect(JSON.stringify(client(data))).not.toMatch(/\b(du|dir|dich)\b/);
  });
});
