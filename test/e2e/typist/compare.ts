import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { writeDocument } from '../../../main/documents/write-document';
import type { Fields } from '../../../shared/project/fields/kinds';
import { type Asset, type Project, recordsOf } from '../../../shared/project/project';
import { recordTypes } from '../../../shared/project/record-types';
import { type AnyRecord, definitions } from '../../../shared/project/records';
import type { Edition } from '../../../shared/report/context';
import { strategyReport } from '../../../shared/report/strategy';

const UUID = /^[\da-f]{8}-[\da-f]{4}-/;

/**
 * What people have said in a project, without what the planner adds by itself. Records are called by their type and
 * place instead of their ids, and entries of lists have none. Left out is when a record was written, and the grade of
 * evidence where a record says nothing about people: nobody is asked for it, no document shows it. Words to be ticked
 * stand in the order of the form. Pictures are compared by their {@link pixels}.
 */
export function said(project: Project): unknown {
  const all = recordTypes.flatMap((type) => recordsOf(project, type).map((record, at) => ({ type, record, at })));
  const names = new Map(all.map(({ type, record, at }) => [record.id, `${type} ${at + 1}`]));
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([name, each]) => name !== 'id' || names.has(each) || !UUID.test(each));
    return Object.fromEntries(kept.map(([name, each]) => [name, name === 'asset' ? 'picture' : plain(each)]));
  };
  const records = all.map(({ type, record }) => {
    const { created, updated, evidence, ...rest } = record;
    const { aboutPeople, fields } = definitions[type];
    return plain({ type, ...rest, ...(aboutPeople && { evidence }), ...inFormOrder(fields, record) });
  });
  return { frame: plain(project.project), records };
}

function inFormOrder(fields: Fields, record: AnyRecord): { readonly [field: string]: readonly string[] } {
  const ticked = Object.entries(fields).flatMap(([name, field]) => {
    const value: unknown = Reflect.get(record, name);
    if (field.kind !== 'manyOf' || !Array.isArray(value)) return [];
    return [[name, field.options.filter((option) => value.includes(option))] as const];
  });
  return Object.fromEntries(ticked);
}

/** The pixels of the pictures of a project; the planner draws every picture anew, so the bytes may differ. */
export function pixels(page: Page, { assets }: Project): Promise<string[]> {
  return page.evaluate(
    (pictures) =>
      Promise.all(
        pictures.map(async ({ mime, base64, width, height }) => {
          const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
          const pen = new OffscreenCanvas(width, height).getContext('2d');
          pen?.drawImage(await createImageBitmap(new Blob([bytes], { type: mime })), 0, 0);
          return `${width} × ${height}: ${pen?.getImageData(0, 0, width, height).data.join(' ')}`;
        }),
      ),
    Object.values(assets) as Asset[],
  );
}

/** The German document of a project as the planner writes it. */
export async function documentOf(project: Project, edition: Edition): Promise<Uint8Array> {
  const at = new Date().toISOString();
  const report = strategyReport(project, { language: 'de', locale: 'de-DE', edition, at });
  return (await writeDocument({ format: 'docx', report })).bytes;
}

/**
 * The parts of a .docx by name, as XML with a line for each element. Two things are left out: when the file was written
 * (down to the second), and the bytes of pictures, which are drawn anew when they are chosen.
 */
export function parts(docx: Uint8Array): { readonly [name: string]: string } {
  return Object.fromEntries(
    Object.entries(unzipSync(docx)).map(([name, bytes]) => [
      name,
      /\.(xml|rels)$/.test(name)
        ? strFromU8(bytes)
            .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, '$1')
            .replaceAll('><', '>\n<')
        : '',
    ]),
  );
}

export const partsOf = (file: string) => parts(readFileSync(file));
