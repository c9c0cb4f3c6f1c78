import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeDocument } from '../../../../main/documents/write-document';
import { documentNames, documents } from '../../../../shared/project/documents';
import type { Project } from '../../../../shared/project/project';
import { recordTypes } from '../../../../shared/project/record-types';
import { definitions } from '../../../../shared/project/records';
import type { Edition } from '../../../../shared/report/context';
import { manuscriptOf } from '../../../../shared/report/manuscript';
import { caseProject } from '../../fixtures/case-file';
import { asProject, fullProject, leaves, markerOf } from '../../shared/report/full-project';

/** Everything a file says: of a package every part, and the parts of the workbooks inside it. */
function wordsIn(bytes: Uint8Array): string {
  if (strFromU8(bytes.slice(0, 2), true) !== 'PK') return strFromU8(bytes);
  return Object.entries(unzipSync(bytes))
    .map(([name, content]) => `${name}\n${/\.(png|jpe?g)$/.test(name) ? '' : wordsIn(content)}`)
    .join('\n');
}

async function written(project: Project, name: (typeof documentNames)[number], edition: Edition): Promise<string> {
  const options = { language: 'de', locale: 'de-DE', edition, at: '2026-09-15T08:00:00.000Z' } as const;
  const formats = documents[name].formats.filter((format) => format !== 'pdf');
  const files = formats.map((format) => writeDocument(manuscriptOf({ name, format, project, options })));
  return (await Promise.all(files)).map(({ bytes }) => wordsIn(bytes)).join('\n');
}

const internalFields = leaves()
  .filter(({ internal, field }) => internal && ['line', 'text', 'lines'].includes(field.kind))
  .map(({ type, path }) => markerOf(`${type}/${path}`));

/** Every other type of record is the team's own business. */
function halfInternal() {
  const data = fullProject();
  const titles = recordTypes.flatMap((type, i) =>
    i % 2 === 0
      ? []
      : (data.records[type] ?? []).map((record) => {
          record.visibility = 'internal';
          return String(record[definitions[type].title]);
        }),
  );
  return { project: asProject(data), titles: titles.filter((title) => /\p{L}{4}/u.test(title)) };
}

describe.each(documentNames)('the client’s %s', (name) => {
  it('holds no internal word in any part of any file, properties and workbooks of charts included', async () => {
    const text = await written(asProject(fullProject()), name, 'client');
    expect(internalFields.filter((marker) => text.includes(marker))).toEqual([]);
  }, 60_000);

  it('names no internal record either', async () => {
    const { project, titles } = halfInternal();
    const text = await written(project, name, 'client');
    expect(titles.length).toBeGreaterThan(10);
    expect(titles.filter((title) => text.includes(title))).toEqual([]);
  }, 60_000);
});

it('these words are found where they may stand', async () => {
  const { project, titles } = halfInternal();
  const text = await written(project, 'strategy', 'internal');
  expect(titles.filter((title) => text.includes(title)).length).toBeGreaterThan(10);
  expect(internalFields.filter((marker) => text.includes(marker)).length).toBeGreaterThan(10);
  expect(await written(caseProject('2-brandner'), 'strategy', 'client')).toContain('xl/worksheets/sheet1.xml');
}, 60_000);
