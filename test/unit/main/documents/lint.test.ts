import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkParts, checkZip } from '../../../../main/documents/docx/check';
import { openParts } from '../../../../main/documents/docx/finish/parts';
import { xmlFault } from '../../../../main/documents/docx/well-formed';
import { writeDocx } from '../../../../main/documents/docx/write-docx';
import { lintDocx } from '../../../support/docx-lint';
import { sampleReport } from './sample-report';

/** A lint that cannot find anything proves nothing: every defect planted here must be found by its rule. */
describe('lint of Word documents', () => {
  let sample: Uint8Array;
  beforeAll(async () => {
    sample = (await writeDocx(sampleReport('de'))).bytes;
  });

  function spoiled(part: string, change: (xml: string) => string): Uint8Array {
    const files = unzipSync(sample);
    const before = strFromU8(files[part] ?? new Uint8Array());
    const after = change(before);
    expect(after).not.toBe(before);
    return zipSync({ ...files, [part]: strToU8(after) }, { mtime: new Date(1980, 0, 1) });
  }

  const document = 'word/document.xml';
  const defects: [string, string, (xml: string) => string][] = [
    ['XML01', document, (xml) => xml.replace('</w:p>', '')],
    ['OPC05', document, (xml) => xml.replace(/r:embed="[^"]*"/, 'r:embed="rId999"')],
    ['OPC04', 'word/_rels/document.xml.rels', (xml) => xml.replace('Target="styles.xml"', 'Target="nowhere.xml"')],
    ['STY02', document, (xml) => xml.replace('w:val="BodyText"', 'w:val="Nothing"')],
    ['NUM01', document, (xml) => xml.replace(/<w:numId w:val="\d+"/, '<w:numId w:val="999"')],
    ['BKM04', document, (xml) => xml.replace('w:anchor="place_', 'w:anchor="lost_')],
    ['DRW01', document, (xml) => xml.replace('<wp:docPr id="2"', '<wp:docPr id="1"')],
    ['A11Y01', document, (xml) => xml.replace(/descr="Logo[^"]*"/, 'descr=""')],
    ['A11Y02', document, (xml) => xml.replace('<w:tblHeader/>', '')],
    ['A11Y03', document, (xml) => xml.replace(/<w:tblDescription [^>]*>/, '')],
    ['TBL03', document, (xml) => xml.replace(/<w:gridCol w:w="\d+"\/>/, '<w:gridCol w:w="99"/>')],
    ['TBL05', document, (xml) => xml.replace('<w:gridSpan w:val="2"/>', '')],
    ['A11Y04', document, (xml) => xml.replace('w:val="Heading2"', 'w:val="Heading3"')],
    ['STY05', document, (xml) => xml.replace(/<w:r><w:t /g, '<w:r><w:rPr><w:b/></w:rPr><w:t ')],
    ['STY07', 'word/styles.xml', (xml) => xml.replace('<w:outlineLvl w:val="0"/>', '')],
    ['A11Y07', 'word/styles.xml', (xml) => xml.replace(/w:val="5F6C7B"/g, 'w:val="BBBBBB"')],
    ['LNG01', 'word/styles.xml', (xml) => xml.replace(/<w:lang [^>]*>/, '')],
    [
      'FLD02',
      document,
      (xml) => xml.replace('<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="begin" w:dirty="true"/>'),
    ],
    ['FLD01', 'word/settings.xml', (xml) => xml.replace('<w:compat>', '<w:updateFields/><w:compat>')],
    ['CMP01', 'word/settings.xml', (xml) => xml.replace('w:val="15"', 'w:val="12"')],
    ['PRP01', 'docProps/core.xml', (xml) => xml.replace(/<dc:title>[^<]*/, '<dc:title>')],
    ['PAG02', document, (xml) => xml.replace('w:orient="landscape"', 'w:orient="portrait"')],
  ];

  it.each(defects)('%s', (rule, part, change) => {
    const rules = (() => {
      try {
        return lintDocx(spoiled(part, change)).errors.map((finding) => finding.rule);
      } catch (cause) {
        return [part === document && String(cause).includes('no part') ? 'XML01' : String(cause)];
      }
    })();
    expect(rules).toContain(rule);
  });

  it('and the check before a file is handed out refuses what cannot be opened', () => {
    const check = (bytes: Uint8Array) => () => checkParts(openParts(bytes));
    expect(check(sample)).not.toThrow();
    expect(check(spoiled(document, (xml) => xml.replace('</w:p>', '')))).toThrow(document);
    expect(check(spoiled(document, (xml) => xml.replace(/r:embed="[^"]*"/, 'r:embed="rId999"')))).toThrow('rId999');
  });

  it('as it refuses a package that does not hold what was written', () => {
    const parts = openParts(sample);
    expect(() => checkZip(sample, parts)).not.toThrow();
    expect(() => checkZip(sample.slice(0, 5000), parts)).toThrow();
    expect(() =>
      checkZip(
        spoiled(document, (xml) => xml.replace('</w:p>', '')),
        parts,
      ),
    ).toThrow(document);
  });
});

describe('well-formedness', () => {
  it.each(['<a/>', '<?xml version="1.0"?><a b="1" c="&lt;"><d>x &amp; y</d></a>', '<a><!-- note --></a>'])(
    '%s is fine',
    (xml) => {
      expect(xmlFault(xml)).toBeUndefined();
    },
  );

  it.each([
    '',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a b="1" b="2"/>',
    '<a>&</a>',
    '<a b="<"/>',
    '<a>\u0001</a>',
    '<a>\uFFFE</a>',
    'x<a/>',
    '<a>]]></a',
  ])('%j is not', (xml) => {
    expect(xmlFault(xml)).toBeDefined();
  });
});
