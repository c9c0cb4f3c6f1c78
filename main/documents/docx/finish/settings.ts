import { editParts, type Parts } from './parts';
import { escapeXml } from './xml';

const OFFICE = 'http://schemas.microsoft.com/office/word';
/** What Word 2013 and later write themselves; without them Word opens the file in compatibility mode. */
const COMPATIBILITY = [
  ['compatibilityMode', '15'],
  ['overrideTableStyleFontSizeAndJustification', '1'],
  ['enableOpenTypeFeatures', '1'],
  ['doNotFlipMirrorIndents', '1'],
  ['differentiateMultirowTableHeaders', '1'],
  ['useWord2013TrackBottomHyphenation', '0'],
];
const COLOUR_MAP =
  '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>';

/** Compatibility, language and separators, at the places the schema gives them. */
export function writeSettings(parts: Parts, language: string): void {
  const compat = COMPATIBILITY.map(
    ([name, value]) => `<w:compatSetting w:name="${name}" w:uri="${OFFICE}" w:val="${value}"/>`,
  );
  const decimal =
    new Intl.NumberFormat(language).formatToParts(1.5).find((part) => part.type === 'decimal')?.value ?? '.';
  const after = [
    `<w:themeFontLang w:val="${escapeXml(language)}"/>`,
    COLOUR_MAP,
    `<w:decimalSymbol w:val="${decimal}"/>`,
    `<w:listSeparator w:val="${decimal === ',' ? ';' : ','}"/>`,
  ];
  editParts(parts, /^word\/settings\.xml$/, (xml) =>
    xml
      .replace(/<w:(themeFontLang|clrSchemeMapping|decimalSymbol|listSeparator)\b[^>]*\/>/g, '')
      .replace(/<w:compat>.*?<\/w:compat>/s, `<w:compat>${compat.join('')}</w:compat>${after.join('')}`),
  );
}
