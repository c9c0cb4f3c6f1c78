import { formatMoney, formatNumber, type Locale } from '../../../shared/i18n/format';
import type { UiTexts } from '../../../shared/i18n/ui-texts';
import type { Currency } from '../../../shared/project/fields/values';
import type { RecordOf } from '../../../shared/project/records';
import { numberText, parseNumber } from '../../fields/parse-number';
import type { Option } from '../common/use-records';
import { numberColumn } from '../grid/make-columns';
import type { Column } from '../grid/types';
import { HoursEditor } from './HoursEditor';
import { hoursOf } from './rows';

type Measure = RecordOf<'measure'>;

interface Common {
  readonly texts: UiTexts['views']['measures'];
  readonly locale: Locale;
  readonly help: string;
  readonly set: (row: Measure, values: Pick<Partial<Measure>, 'efforts' | 'cost'>) => void;
}

/** Hours of one repetition, all people together; edited person by person. */
export function hoursColumn(o: Common & { readonly people: readonly Option[] }): Column<Measure> {
  return {
    key: 'efforts',
    label: o.texts.hours,
    width: 100,
    align: 'end',
    text: (m) => (m.efforts.length > 0 ? o.texts.hoursOf(formatNumber(hoursOf(m), o.locale)) : ''),
    edit: (editor) => (
      <HoursEditor
        {...editor}
        texts={o.texts}
        people={o.people}
        help={o.help}
        show={(hours) => numberText(hours, o.locale)}
        parse={(text) => amount(text, o.locale)}
        onChange={(efforts) => o.set(editor.row, { efforts })}
      />
    ),
  };
}

/** Costs as a plain amount; a new one takes the currency of the project's budget. */
export function costColumn(o: Common & { readonly currency: Currency }): Column<Measure> {
  return numberColumn<Measure>({
    key: 'cost',
    label: o.texts.cost,
    width: 120,
    show: (m) => (m.cost ? formatMoney(m.cost, o.locale) : ''),
    parse: (text) => amount(text, o.locale),
    help: o.help,
    get: (m) => m.cost?.amount ?? null,
    set: (m, amount) =>
      o.set(m, { cost: amount === null ? null : { amount, currency: m.cost?.currency ?? o.currency } }),
  });
}

/** A figure without the unit it is shown with; nothing here goes below zero. */
function amount(text: string, locale: Locale): number | null | undefined {
  const value = parseNumber(text.replace(/[^\d.,\-−]/g, ''), locale);
  return value && value < 0 ? undefined : value;
}
