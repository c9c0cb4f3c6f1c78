import { strFromU8 } from 'fflate';
import { measuredFonts } from '../../../shared/support/measured-fonts';
import { type DocxPackage, part } from '../docx-package';
import { all, child, text, value } from '../xml';

/** LNG01, FNT01 */
export function checkLanguage(docx: DocxPackage): void {
  const language = child(part(docx, 'word/styles.xml'), 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang');
  if (!value(language)) docx.error('LNG01', 'no default language');
  const safe = new Set<string>([
    ...measuredFonts,
    'Symbol',
    'MS Gothic',
    'Segoe UI Symbol',
    'Courier New',
    'Wingdings',
  ]);
  const source = [...docx.files].filter(([name]) => /^word\/.*\.xml$/.test(name)).map(([, bytes]) => strFromU8(bytes));
  const used = new Set([...source.join('').matchAll(/w:(?:ascii|hAnsi)="([^"]+)"/g)].map(([, font = '']) => font));
  for (const font of used) if (!safe.has(font)) docx.warn('FNT01', `font outside the safe list: ${font}`);
}

/** PRP01, PRP02, CMP01 */
export function checkProperties(docx: DocxPackage): void {
  const core = part(docx, 'docProps/core.xml');
  for (const name of ['dc:title', 'dc:creator', 'dc:language'])
    if (text(core, name) === '') docx.error('PRP01', `missing ${name}`);
  if (text(core, 'dc:creator') === 'Un-named') docx.error('PRP02', 'placeholder author');
  const settings = all(part(docx, 'word/settings.xml'), 'w:compatSetting');
  const mode = settings.find((setting) => value(setting, 'w:name') === 'compatibilityMode');
  if (value(mode) !== '15') docx.error('CMP01', 'compatibilityMode is not 15');
}

const ENTRY =
  /PAGEREF [^ <]+[^<]*<\/w:instrText><w:fldChar w:fldCharType="separate"\/>(.*?)<w:fldChar w:fldCharType="end"\/>/g;

/** FLD01–05: nothing asks the reader on opening, and the contents are filled. */
export function checkFields(docx: DocxPackage): void {
  if (child(part(docx, 'word/settings.xml'), 'w:updateFields') !== undefined)
    docx.error('FLD01', 'updateFields -> Word prompt');
  for (const [name, story] of docx.stories) {
    const fields = all(story, 'w:fldChar');
    if (fields.some((field) => /^(1|true)$/.test(value(field, 'w:dirty') ?? '')))
      docx.error('FLD02', `${name}: dirty field -> Word prompt`);
    const kinds = fields.map((field) => value(field, 'w:fldCharType'));
    if (kinds.filter((kind) => kind === 'begin').length !== kinds.filter((kind) => kind === 'end').length) {
      docx.error('FLD05', `${name}: unbalanced field characters`);
    }
  }
  const xml = strFromU8(docx.files.get('word/document.xml') ?? new Uint8Array());
  if (!/TOC \\/.test(xml)) return;
  const entries = [...xml.matchAll(ENTRY)];
  if (entries.length === 0) docx.error('FLD03', 'contents have no entries');
  const blank = entries.filter(([, page = '']) => !/<w:t[^>]*>\d+<\/w:t>/.test(page));
  if (blank.length > 0) docx.error('FLD04', `${blank.length} of ${entries.length} entries without page number`);
}

/** PAG01, PAG02 */
export function checkPages(docx: DocxPackage): void {
  for (const section of all(part(docx, 'word/document.xml'), 'w:sectPr')) {
    const size = child(section, 'w:pgSz');
    const [width, height] = [Number(value(size, 'w:w')), Number(value(size, 'w:h'))];
    if (Math.min(width, height) !== 11906 || Math.max(width, height) !== 16838)
      docx.error('PAG01', `page is not A4: ${width}x${height}`);
    if ((value(size, 'w:orient') === 'landscape') !== width > height)
      docx.error('PAG02', 'orientation flag does not match');
  }
}
