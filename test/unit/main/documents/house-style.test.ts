import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NoTemplate, readHouseStyle } from '../../../../main/documents/house-style';

/** A client's Word file: fonts and colours of the theme, some styles of its own. */
async function template(font = 'Georgia', accent = '2E6B4A'): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      theme: { fonts: { headings: font, body: 'Verdana' }, colors: { dark2: '402060', accent1: accent } },
      styles: {
        default: {
          document: { run: { font: { theme: 'body' }, size: 20 } },
          title: { run: { font: { theme: 'headings' }, size: 72 } },
          heading1: { run: { font: { theme: 'headings' }, size: 36, color: { theme: 'dark2' } } },
          heading2: { basedOn: 'Heading1', run: { size: 28, color: { theme: 'accent1' } } },
        },
      },
      sections: [{ children: [new Paragraph('Vertrauliches über den Auftraggeber')] }],
    }),
  );
}

/** The same file with a part changed. */
function edited(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
}

describe('the look of a Word file', () => {
  it('comes from its styles, what they inherit, and its theme', async () => {
    const { taken, refused, fileName } = readHouseStyle(await template(), 'Haus.dotx');
    expect([fileName, refused]).toEqual(['Haus.dotx', []]);
    expect(taken).toEqual({
      colour1: '#402060',
      colour2: '#2E6B4A',
      fontHeadings: 'Georgia',
      fontBody: 'Verdana',
      sizeTitle: 36,
      sizeHeading: 18,
      sizeSubheading: 14,
      sizeText: 10,
    });
  });

  it('says why something is left out, and what stands for it', async () => {
    const { taken, refused } = readHouseStyle(await template('Garamond', 'FFCC00'), 'Haus.docx');
    expect(taken).toMatchObject({ colour2: '#FFCC00', fontBody: 'Verdana' });
    expect(taken).not.toHaveProperty('fontHeadings');
    expect(refused).toEqual([
      { field: 'colour2', why: 'paleColour', value: '#FFCC00', instead: expect.stringMatching(/^#[0-9A-F]{6}$/) },
      { field: 'fontHeadings', why: 'unmeasuredFont', value: 'Garamond', instead: '' },
    ]);
  });

  it('leaves out sizes that would burst the pages', async () => {
    const huge = edited(await template(), 'word/styles.xml', (xml) =>
      xml.replaceAll('w:sz w:val="36"', 'w:sz w:val="96"'),
    );
    expect(readHouseStyle(huge, 'x').refused).toEqual([
      { field: 'sizeHeading', why: 'oddSize', value: '48', instead: '' },
    ]);
  });

  it('takes what there is when styles say nothing', () => {
    const bare = zipSync({ 'word/styles.xml': strToU8('<w:styles></w:styles>') });
    const { taken, refused } = readHouseStyle(bare, 'leer.docx');
    expect(taken).toEqual({});
    expect(new Set(refused.map(({ why }) => why))).toEqual(new Set(['absent']));
  });

  it('survives a style that inherits from itself', () => {
    const circle =
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:rPr><w:sz w:val="30"/></w:rPr></w:style>';
    const bytes = zipSync({ 'word/styles.xml': strToU8(`<w:styles>${circle}</w:styles>`) });
    expect(readHouseStyle(bytes, 'x').taken).toEqual({ sizeHeading: 15 });
  });

  it.each([
    ['no zip at all', strToU8('Guten Tag')],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['a cut file', zipSync({ 'word/styles.xml': strToU8('<w:styles/>'.repeat(1_000)) }).slice(0, 60)],
    ['a bomb', zipSync({ 'word/styles.xml': new Uint8Array(30_000_000) })],
  ])('%s is no template', (_, bytes) => {
    expect(() => readHouseStyle(bytes, 'x')).toThrow(NoTemplate);
  });
});
