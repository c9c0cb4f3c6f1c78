import { ALTERNATIVES } from '../../../../shared/report/fonts';
import { editParts, type Parts } from './parts';
import { escapeXml } from './xml';

const DEFAULTS =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style><w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>';

/** Word's own spelling of built-in names, by which other programs find headings, and its default styles. */
export function completeStyles(parts: Parts): void {
  editParts(parts, /^word\/styles\.xml$/, (xml) => {
    const named = xml.replace(/(<w:name w:val=")Heading (\d)(")/g, '$1heading $2$3');
    return named.includes('w:styleId="DefaultParagraphFont"')
      ? named
      : named.replace('</w:styles>', `${DEFAULTS}</w:styles>`);
  });
}

/** Names the free twin of each font, so that other systems keep the line breaks. */
export function completeFonts(parts: Parts, fonts: readonly string[]): void {
  const entries = [...new Set(fonts)].map((font) => {
    const twin = ALTERNATIVES[font];
    const alternative = twin === undefined ? '' : `<w:altName w:val="${twin}"/>`;
    return `<w:font w:name="${escapeXml(font)}">${alternative}<w:charset w:val="00"/><w:pitch w:val="variable"/></w:font>`;
  });
  editParts(parts, /^word\/fontTable\.xml$/, (xml) => {
    const opened = /<w:fonts\b[^>]*?(?=\/?>)/.exec(xml)?.[0] ?? '';
    return `${xml.slice(0, xml.indexOf(opened))}${opened}>${entries.join('')}</w:fonts>`;
  });
}
