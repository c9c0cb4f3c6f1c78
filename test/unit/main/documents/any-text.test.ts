import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { xmlFault } from '../../../../main/documents/docx/well-formed';
import { writeDocument } from '../../../../main/documents/write-document';
import { type DocumentFormat, documentNames, documents } from '../../../../shared/project/documents';
import { manuscriptOf } from '../../../../shared/report/manuscript';
import { withoutContents } from '../../../support/any-text';
import { hostileProject } from '../../../support/hostile-project';
import { randomTexts } from '../../../support/random-texts';

/** A thousand random texts over every field of every record: `npm run documents` tries more rounds of the same. */
const { project, used } = hostileProject(randomTexts(1000, 20261126));
const packages: readonly DocumentFormat[] = ['docx', 'xlsx'];

describe.each(documentNames)('%s out of random texts', (name) => {
  // PDF is the page, printed by a window.
  it.each(documents[name].formats.filter((format) => format !== 'pdf'))(
    'is a whole file as %s',
    async (format) => {
      const options = { language: 'de', locale: 'de-DE', edition: 'internal', at: '2026-09-15T08:00:00.000Z' } as const;
      const manuscript = withoutContents(manuscriptOf({ name, format, project, options }));
      const { bytes } = await writeDocument(manuscript);
      if (packages.includes(format)) {
        const parts = Object.entries(unzipSync(bytes)).filter(([part]) => /\.(xml|rels)$/.test(part));
        expect(parts.length).toBeGreaterThan(5);
        expect(parts.flatMap(([part, content]) => xmlFault(strFromU8(content))?.concat(` in ${part}`) ?? [])).toEqual(
          [],
        );
      } else {
        const text = strFromU8(bytes);
        expect(text.length).toBeGreaterThan(100);
        expect(/[\0\ufffe\uffff]|\p{Surrogate}/u.exec(text)).toBeNull();
      }
    },
    60_000,
  );
});

it('most of the texts have found a place', () => {
  expect(used.size).toBeGreaterThan(800);
});
