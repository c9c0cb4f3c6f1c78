/** How a paragraph style looks, as far as a document says so. */
export interface StyleLook {
  readonly font: string | null;
  /** `RRGGBB` */
  readonly colour: string | null;
  /** Points. */
  readonly size: number | null;
}

/** The styles of a Word document with its theme, read for their looks only. */
export interface StyleSheet {
  /** Of the theme, `RRGGBB`. */
  readonly colours: { readonly [slot: string]: string };
  /** The look of a paragraph style by its name in English (`heading 1`), with what it inherits. */
  look(name: string): StyleLook;
}

interface Style {
  readonly name: string;
  readonly basedOn: string;
  readonly look: StyleLook;
}

/** What `w:themeColor` calls the slots of a theme (ECMA-376, 17.18.97). */
const slots: { readonly [word: string]: string } = { text2: 'dk2', dark2: 'dk2', text1: 'dk1', dark1: 'dk1' };
/** A style sheet may point back at itself. */
const DEEPEST = 20;

/**
 * Reads `word/styles.xml` and, if there is one, the theme. The parts are searched, not parsed: whatever they hold, the
 * answer is fonts, colours and sizes or `null`.
 */
export function styleSheetOf(styles: string, theme: string): StyleSheet {
  const colours = coloursOf(theme);
  const fonts = { major: typefaceOf(theme, 'majorFont'), minor: typefaceOf(theme, 'minorFont') };
  const read = (xml: string): StyleLook => ({
    font: fontOf(tagOf(xml, 'w:rFonts'), fonts),
    colour: colourIn(tagOf(xml, 'w:color'), colours),
    size: sizeOf(attributeOf(tagOf(xml, 'w:sz'), 'w:val')),
  });
  const byId = new Map<string, Style>();
  for (const [, attributes = '', content = ''] of styles.matchAll(/<w:style\b([^>]*)>([\s\S]*?)<\/w:style>/g)) {
    if (attributeOf(attributes, 'w:type') !== 'paragraph') continue;
    byId.set(attributeOf(attributes, 'w:styleId'), {
      name: attributeOf(tagOf(content, 'w:name'), 'w:val').toLowerCase(),
      basedOn: attributeOf(tagOf(content, 'w:basedOn'), 'w:val'),
      // Looks of marks and of tables stand elsewhere in a style; of the paragraph's own text only here.
      look: read(/<w:rPr>[\s\S]*?<\/w:rPr>/.exec(content)?.[0] ?? ''),
    });
  }
  const usual = read(/<w:rPrDefault>[\s\S]*?<\/w:rPrDefault>/.exec(styles)?.[0] ?? '');
  return {
    colours,
    look: (name) => {
      const wanted = name.toLowerCase();
      let style = [...byId.values()].find((one) => one.name === wanted);
      if (!style) return wanted === 'normal' ? usual : { font: null, colour: null, size: null };
      let found = style.look;
      for (let depth = 0; style && depth < DEEPEST; depth += 1) {
        style = byId.get(style.basedOn);
        if (style) found = over(found, style.look);
      }
      return over(found, usual);
    },
  };
}

const over = (look: StyleLook, under: StyleLook): StyleLook => ({
  font: look.font ?? under.font,
  colour: look.colour ?? under.colour,
  size: look.size ?? under.size,
});

function coloursOf(theme: string): { readonly [slot: string]: string } {
  const scheme = /<a:clrScheme\b[\s\S]*?<\/a:clrScheme>/.exec(theme)?.[0] ?? '';
  const found = scheme.matchAll(
    /<a:(dk[12]|lt[12]|accent[1-6]|hlink|folHlink)>\s*<a:(?:srgbClr val|sysClr [^>]*?lastClr)="([0-9a-fA-F]{6})"/g,
  );
  return Object.fromEntries([...found].map(([, slot = '', hex = '']) => [slot, hex.toUpperCase()]));
}

const typefaceOf = (theme: string, font: 'majorFont' | 'minorFont'): string | null =>
  new RegExp(`<a:${font}>\\s*<a:latin typeface="([^"]{1,60})"`).exec(theme)?.[1] ?? null;

function fontOf(tag: string, theme: { readonly major: string | null; readonly minor: string | null }): string | null {
  const inTheme = attributeOf(tag, 'w:asciiTheme');
  if (inTheme !== '') return inTheme.startsWith('major') ? theme.major : theme.minor;
  return attributeOf(tag, 'w:ascii') || attributeOf(tag, 'w:hAnsi') || null;
}

function colourIn(tag: string, colours: { readonly [slot: string]: string }): string | null {
  const value = attributeOf(tag, 'w:val');
  // Word writes the colour that the theme comes to, shaded or not, beside the theme's name.
  if (/^[0-9a-fA-F]{6}$/.test(value)) return value.toUpperCase();
  const word = attributeOf(tag, 'w:themeColor');
  return colours[slots[word] ?? word] ?? null;
}

/** Word counts in half points. */
function sizeOf(halfPoints: string): number | null {
  return /^\d{1,4}$/.test(halfPoints) ? Number(halfPoints) / 2 : null;
}

const tagOf = (xml: string, name: string): string => new RegExp(`<${name}\\b[^>]*>`).exec(xml)?.[0] ?? '';

function attributeOf(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]{0,200})"`).exec(tag)?.[1] ?? '';
  return value.replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => entities[entity] ?? '');
}

const entities: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
