import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { xmlFault } from '../../main/documents/docx/well-formed';
import { writeDocument } from '../../main/documents/write-document';
import { documentNames, documents } from '../../shared/project/documents';
import { manuscriptOf } from '../../shared/report/manuscript';
import { withoutContents } from '../support/any-text';
import { hostileProject } from '../support/hostile-project';
import { randomTexts } from '../support/random-texts';
import { freshFolder, layOut, pagesOf } from './support/laid-out';
import { missing } from './support/programs';

const ROUNDS = 20;
/** Word files that LibreOffice opens. */
const OPENED = 50;
const seed = Number(process.env.LEITFADEN_SEED ?? 20_261_126);

/** A second opinion on the XML, where it is installed. */
const xmllint = spawnSync('xmllint', ['--version']).error === undefined;

const options = { language: 'de', locale: 'de-DE', edition: 'internal', at: '2026-09-15T08:00:00.000Z' } as const;

/** The packages of one round: every document made of a thousand texts of its own, over all fields. */
async function packagesOf(round: number): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const { project: filled } = hostileProject(randomTexts(1000, seed + round));
  // Once a whole megabyte in one field.
  const occasion = round === 0 ? 'Anlass und \uffff'.repeat(80_000) : filled.project.occasion;
  const project = { ...filled, project: { ...filled.project, occasion } };
  const wanted = documentNames.flatMap((as) =>
    documents[as].formats.flatMap((format) => (format === 'docx' || format === 'xlsx' ? [{ as, format }] : [])),
  );
  return Promise.all(
    wanted.map(async ({ as, format }) => {
      const { bytes } = await writeDocument(withoutContents(manuscriptOf({ name: as, format, project, options })));
      return { name: `${round}-${as}.${format}`, bytes };
    }),
  );
}

test('P26 any text becomes well-formed XML', async () => {
  test.setTimeout(1_200_000);
  const folder = freshFolder('any-text');
  const parts = mkdtempSync(path.join(os.tmpdir(), 'leitfaden-parts-'));
  let checked = 0;
  let kept = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, bytes } of await packagesOf(round)) {
      const files: string[] = [];
      for (const [part, content] of Object.entries(unzipSync(bytes))) {
        if (!/\.(xml|rels)$/.test(part)) continue;
        checked += 1;
        expect(xmlFault(strFromU8(content)), `${name}: ${part}`).toBeUndefined();
        const file = path.join(parts, `${files.length}.xml`);
        writeFileSync(file, content);
        files.push(file);
      }
      if (xmllint) expect(spawnSync('xmllint', ['--noout', '--huge', ...files]).status, name).toBe(0);
      if (name.endsWith('.docx') && kept < OPENED) {
        kept += 1;
        writeFileSync(path.join(folder, name), bytes);
      }
    }
  }
  rmSync(parts, { recursive: true });
  console.log(`P26: ${checked}/${checked} parts well-formed (seed ${seed})${xmllint ? ', xmllint agrees' : ''}`);
  if (missing() !== null) {
    console.log(`P26: not opened by LibreOffice: ${missing()}`);
    return;
  }
  layOut(folder);
  for (let at = 0; at < kept; at += 1) {
    const round = Math.floor(at / documentNames.length);
    const pdf = path.join(folder, `${round}-${documentNames[at % documentNames.length]}.pdf`);
    expect(pagesOf(pdf).length, pdf).toBeGreaterThan(0);
  }
  console.log(`P26: ${kept}/${kept} opened by LibreOffice`);
  rmSync(folder, { recursive: true });
});
