import type { Language } from '../i18n/records';

const NBSP = '\u00a0';
const ABBREVIATIONS = /\b(z|d|u|i|o|s)\.\s?(B|h|a|Ä|ä|U|E|d|R|o)\.(?:\s?(R|Ä|ä|a)\.)?/g;
const KNOWN = new Set(['z.B.', 'd.h.', 'u.a.', 'u.U.', 'i.d.R.', 'o.Ä.', 'o.ä.', 's.o.', 'i.E.', 'u.Ä.', 'u.ä.']);
/** What is counted in a plan again and again, beside signs and short forms of units. */
const UNITS = [
  '€|%|‰|EUR|CHF|USD|GBP|Euro|Franken|Prozent|Prozentpunkte?n?|Mio\\.|Mrd\\.|Tsd\\.|km|cm|mm|m²|kg|Std\\.|Min\\.|Uhr|h',
  'Minuten?|Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|Metern?|Antworten|Beitrag|Beiträgen?|Beobachtungen',
  'minutes?|hours?|days?|weeks?|months?|years?|met(?:re|er)s?|answers?|contributions?|observations?|[ap]\\.m\\.',
].join('|');
const AFTER_NUMBER = new RegExp(`(\\d) (?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, 'gu');
const BEFORE_NUMBER = /(§§?|Nr\.|No\.|Abs\.|Art\.|S\.|KW|≥|≤|ca\.|±|≈) (?=[\d§])/g;
const MONTHS =
  'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December';
const DAY_MONTH = new RegExp(`(\\d{1,2}\\.?) (?=(?:${MONTHS})\\b)`, 'g');

/**
 * Sets one run of text as a typesetter would: quotation marks and dashes of the language, spaces that do not
 * break between what belongs together. `before` is the character that precedes the run in its paragraph.
 */
export function typeset(text: string, language: Language, before = ''): string {
  return perCent(quotes(text, language, before), language)
    .replace(/(\s)[-–](?=\s)/g, `$1–`)
    .replace(ABBREVIATIONS, (found) => {
      const tight = found.replace(/\s/g, '');
      return KNOWN.has(tight) ? tight.replace(/\.(?=.)/g, `.${NBSP}`) : found;
    })
    .replace(AFTER_NUMBER, `$1${NBSP}`)
    .replace(BEFORE_NUMBER, `$1${NBSP}`)
    .replace(DAY_MONTH, `$1${NBSP}`);
}

/** English sets the sign of per cent close to its number. */
const perCent = (text: string, language: Language): string =>
  language === 'en' ? text.replace(/(?<=\d)[ \u00a0\u202f](?=[%‰])/g, '') : text;

/** A unit as it stands behind a number. @param locale BCP 47, of the document */
export function behindNumber(unit: string, locale: string): string {
  const language = locale.startsWith('en') ? 'en' : 'de';
  return unit === '' ? '' : perCent(`0${NBSP}${unit}`, language).slice(1);
}

/** Straight quotes open after a space, a bracket or nothing, and close everywhere else. */
function quotes(text: string, language: Language, before: string): string {
  const [open, close] = language === 'de' ? ['„', '“'] : ['“', '”'];
  return text
    .replace(/"/g, (_, at: number) => {
      const previous = at === 0 ? before : (text[at - 1] ?? '');
      return previous === '' || /[\s([{/–—‚‘-]/.test(previous) ? open : close;
    })
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}
