import { Packer } from 'docx';
import { expect, it } from 'vitest';
import { assemble } from '../../../../main/documents/docx/assemble';
import { buildDocument } from '../../../../main/documents/docx/document';
import { bytesOf, openParts } from '../../../../main/documents/docx/finish/parts';
import { numbersWithoutPages } from '../../../../main/documents/docx/page-numbers';
import { sampleReport } from './sample-report';

it('takes the very parts that the library would have zipped', async () => {
  const flow = { dirtyContents: true, chaptersFlow: false };
  const document = buildDocument(sampleReport('de'), numbersWithoutPages(), flow);
  const zipped = openParts(await Packer.toBuffer(document));
  const taken = assemble(document);
  expect([...taken.keys()].sort()).toEqual([...zipped.keys()].sort());
  for (const [name, part] of taken) {
    // Relationship ids are drawn by lot and workbooks keep the time; both are settled later.
    if (/\.rels$|\.xlsx$|document\.xml$|core\.xml$/.test(name)) continue;
    expect(Buffer.from(bytesOf(part)).toString(), name).toBe(Buffer.from(bytesOf(zipped.get(name) ?? '')).toString());
  }
});
