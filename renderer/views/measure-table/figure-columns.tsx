import { formatMoney, formatNumber, type Locale } from '../../../shared/i18n/format';
import type { UiTexts } from '../../../shared/i18n/ui-texts';
import type { Currency, Id } from '../../../shared/project/fields/values';
import type { RecordOf } from '../../../shared/project/records';
import { parseNumber } from '../../fields/parse-number';
import { numberColumn } from '../grid/make-columns';
import { OpenInstead } from '../grid/OpenInstead';
import type { Column } from '../grid/types';
import { hoursOf } from './rows';

type Measure = RecordOf<'measure'>;

interface Common {
  readonly texts: UiTexts['views']['measures'];
  readonly locale: Locale;
  readonly help: string;
  readonly set: (row: Measure, values: Pick<Partial<Measure>, 'efforts' | 'cost'>) => void;
}

/** Hours of one repetition. Where several people share them, the form says who does how much. */
export function hoursColumn(o: Common & { readonly onOpen: (id: Id) => void }): Column<Measure> {
  const show = (m: Measure) => (m.efforts.length > 0 ? o.texts.hoursOf(formatNumber(hoursOf(m), o.locale)) : '');
  const column = numberColumn<Measure>({
    key: 'efforts',
    label: o.texts.hours,
    width: 100,
    show,
    parse: (text) => amount(text, o.locale),
    help: o.help,
    get: (m) => (m.efforts.length > 0 ? hoursOf(m) : null),
    set: (m, hours) => {
      const [first] = m.efforts;
      const person = first?.person ?? m.responsible[0] ?? null;
      const effort = { id: first?.id ?? crypto.randomUUID(), person, hours };
      o.set(m, { efforts: hours === null ? [] : [effort] });
    },
  });
  return {
    ...column,
    edit: (editor) =>
      editor.row.efforts.length > 1 ? (
        <OpenInstead text={show(editor.row)} onOpen={() => o.onOpen(editor.row.id)} done={editor.done} />
      ) : (
        column.edit?.(editor)
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
