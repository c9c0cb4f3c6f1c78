import { contrast } from '../../../shared/report/colour';
import { type DocxPackage, part } from '../docx-package';
import { all, child, elements, text, value, type Xml } from '../xml';

function styleMap(docx: DocxPackage): Map<string, Xml> {
  return new Map(
    all(part(docx, 'word/styles.xml'), 'w:style').map((style) => [value(style, 'w:styleId') ?? '', style]),
  );
}

/** STY01, STY07, STY08, A11Y07, FNT01: the styles themselves. */
export function checkStyles(docx: DocxPackage): void {
  const ids = all(part(docx, 'word/styles.xml'), 'w:style').map((style) => value(style, 'w:styleId'));
  if (new Set(ids).size !== ids.length) docx.error('STY01', 'duplicate style ids');
  const styles = styleMap(docx);
  for (const name of ['Heading1', 'Heading2', 'Heading3']) {
    const properties = child(styles.get(name), 'w:pPr');
    if (child(properties, 'w:outlineLvl') === undefined) docx.error('STY07', `${name} has no outline level`);
    else if (child(properties, 'w:keepNext') === undefined) docx.error('STY08', `${name} has no keepNext`);
  }
  for (const [name, style] of styles) {
    const colour = value(child(style, 'w:rPr', 'w:color'));
    const ground = value(child(style, 'w:pPr', 'w:shd'), 'w:fill') ?? 'FFFFFF';
    if (colour === undefined || !/^[0-9A-F]{6}$/.test(colour) || name.startsWith('TableHead')) continue;
    if (contrast(colour, ground) < 4.5)
      docx.error('A11Y07', `style ${name} contrast ${contrast(colour, ground).toFixed(1)}`);
  }
}

/** STY02, NUM01, BKM01–04: everything that names something else finds it. */
export function checkReferences(docx: DocxPackage): void {
  const styles = styleMap(docx);
  const numbering = docx.parts.get('word/numbering.xml');
  const lists = new Set(['0', ...(numbering ? all(numbering, 'w:num') : []).map((list) => value(list, 'w:numId'))]);
  for (const [name, story] of [...docx.stories, ['word/styles.xml', part(docx, 'word/styles.xml')] as const]) {
    for (const tag of ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link']) {
      for (const use of all(story, tag))
        if (!styles.has(value(use) ?? '')) docx.error('STY02', `${name}: undefined style ${value(use)}`);
    }
    for (const use of all(story, 'w:numId'))
      if (!lists.has(value(use))) docx.error('NUM01', `${name}: undefined numId ${value(use)}`);
  }
  const stories = [...docx.stories.values()];
  const starts = stories.flatMap((story) => all(story, 'w:bookmarkStart'));
  const names = starts.map((start) => value(start, 'w:name'));
  const ids = starts.map((start) => value(start, 'w:id'));
  const ends = new Set(stories.flatMap((story) => all(story, 'w:bookmarkEnd').map((end) => value(end, 'w:id'))));
  if (new Set(names.map((name) => name?.toLowerCase())).size !== names.length)
    docx.error('BKM01', 'duplicate bookmark names');
  if (new Set(ids).size !== ids.length) docx.error('BKM02', 'duplicate bookmark ids');
  if (ids.length !== ends.size || ids.some((id) => !ends.has(id))) docx.error('BKM03', 'bookmark start/end mismatch');
  for (const link of stories.flatMap((story) => all(story, 'w:hyperlink'))) {
    const anchor = value(link, 'w:anchor');
    if (anchor !== undefined && !names.includes(anchor)) docx.error('BKM04', `hyperlink to missing bookmark ${anchor}`);
  }
}

const PLAIN_RUN = new Set(['w:rStyle', 'w:lang', 'w:noProof', 'w:webHidden']);
const PLAIN_PARAGRAPH = new Set([
  'w:pStyle',
  'w:numPr',
  'w:keepNext',
  'w:sectPr',
  'w:tabs',
  'w:pageBreakBefore',
  'w:rPr',
]);

/** STY04–06, A11Y04–06: paragraphs and runs of the body. */
export function checkParagraphs(docx: DocxPackage): void {
  const body = child(part(docx, 'word/document.xml'), 'w:body');
  if (body === undefined) return;
  let last = 0;
  let chapters = 0;
  for (const paragraph of all(body, 'w:p')) {
    const properties = child(paragraph, 'w:pPr');
    const direct = (properties ? elements(properties) : []).filter(({ name }) => !PLAIN_PARAGRAPH.has(name));
    if (direct.length > 0) docx.warn('STY06', `direct paragraph formatting: ${direct.map(({ name }) => name)}`);
    const level = Number(/^Heading(\d)$/.exec(value(child(properties, 'w:pStyle')) ?? '')?.[1] ?? 0);
    if (level === 0) continue;
    if (level === 1) chapters += 1;
    if (level > last + 1) docx.error('A11Y04', `heading level jumps ${last} -> ${level}`);
    if (text(paragraph).trim() === '') docx.error('A11Y05', 'empty heading');
    last = level;
  }
  if (chapters === 0) docx.error('A11Y06', 'no Heading 1');
  const empty = elements(body).filter((node) => node.name === 'w:p' && isEmpty(node));
  if (empty.length > 0) docx.warn('STY04', `${empty.length} empty paragraphs (spacing must come from styles)`);
  const runs = all(body, 'w:r');
  const formatted = runs.filter((run) => {
    const properties = child(run, 'w:rPr');
    return properties !== undefined && elements(properties).some(({ name }) => !PLAIN_RUN.has(name));
  });
  if (formatted.length > runs.length * 0.02)
    docx.error('STY05', `direct run formatting on ${formatted.length} of ${runs.length} runs`);
}

function isEmpty(paragraph: Xml): boolean {
  const content = all(paragraph, 'w:t').length + all(paragraph, 'w:drawing').length;
  return content === 0 && child(paragraph, 'w:pPr', 'w:sectPr') === undefined;
}
