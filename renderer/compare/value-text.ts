import { formatMoney, formatNumber, formatShortDate, type Locale } from '../../shared/i18n/format';
import type { InterfaceLanguage } from '../../shared/i18n/interface-language';
import { commonTexts, optionName, textsAt } from '../../shared/i18n/records';
import type { Field, Fields } from '../../shared/project/fields/kinds';
import type { GridCell, Id, Money, Period, Ref } from '../../shared/project/fields/values';
import type { RecordType } from '../../shared/project/record-types';
import { assertNever } from '../../shared/support/assert-never';

/** Who reads a value: the language, and how records are called on the side the value stands on. */
export interface ValueReader {
  readonly language: InterfaceLanguage;
  readonly locale: Locale;
  readonly nameOf: (ref: Ref) => string;
  /** What stands for a picture. */
  readonly image: string;
}

/** Where a field stands, so that named values find their words; `path` as in `textsAt`. */
export interface Place {
  readonly type: RecordType | 'frame';
  readonly path: string;
}

/** A value of any kind as plain text; empty when nothing was said. Several things stand on lines of their own. */
export function valueText(reader: ValueReader, field: Field, value: unknown, place: Place): string {
  if (value === null || value === undefined) return '';
  const { language, locale, nameOf } = reader;
  const words = commonTexts(language);
  switch (field.kind) {
    case 'line':
    case 'text':
      return String(value);
    case 'lines':
      return (value as readonly string[]).join('\n');
    case 'oneOf':
      return optionName(language, place.type, place.path, String(value));
    case 'manyOf':
      return (value as readonly string[]).map((one) => optionName(language, place.type, place.path, one)).join('\n');
    case 'number':
      return formatNumber(value as number, locale);
    case 'scale':
      return `${value} (${words.scale[value as keyof typeof words.scale]})`;
    case 'yesNo':
      return value ? words.yes : words.no;
    case 'date':
      return formatShortDate(value as string, locale);
    case 'period':
      return [(value as Period).start, (value as Period).end].map((day) => formatShortDate(day, locale)).join(' – ');
    case 'money':
      return formatMoney(value as Money, locale);
    case 'numberOrText':
      return typeof value === 'number' ? formatNumber(value, locale) : String(value);
    case 'link':
      return nameOf({ type: field.to, id: value as Id });
    case 'links':
      return (value as readonly Id[]).map((id) => nameOf({ type: field.to, id })).join('\n');
    case 'ref':
      return nameOf(value as Ref);
    case 'refs':
      return (value as readonly Ref[]).map(nameOf).join('\n');
    case 'refOrText':
      return typeof value === 'string' ? value : nameOf(value as Ref);
    case 'parts':
      return partsText(reader, field.parts, value as object, place).join('\n');
    case 'list':
      return (value as readonly object[])
        .map((entry) => partsText(reader, field.entry, entry, place).join(' · '))
        .join('\n');
    case 'grid':
      return (value as readonly GridCell[])
        .map(({ x, y, text }) => `${nameOf({ type: field.x, id: x })}, ${nameOf({ type: field.y, id: y })}: ${text}`)
        .join('\n');
    case 'json':
      return typeof value === 'string' ? value : JSON.stringify(value);
    case 'image':
      return reader.image;
    default:
      return assertNever(field);
  }
}

/** Every part that says something, after its label. */
function partsText(reader: ValueReader, parts: Fields, values: object, { type, path }: Place): readonly string[] {
  return Object.entries(parts).flatMap(([name, part]) => {
    const place = { type, path: `${path}/${name}` };
    const text = valueText(reader, part, Reflect.get(values, name), place);
    return text === '' ? [] : [`${textsAt(reader.language, type, place.path).label}: ${text}`];
  });
}
