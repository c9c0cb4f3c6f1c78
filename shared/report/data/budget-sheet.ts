import { currencies } from '../../project/fields/values';
import { total } from '../chapters/costs';
import { countedMeasures } from '../chapters/measure-numbers';
import type { Context } from '../context';
import type { Sheet, SheetSum } from './workbook';

const taxes = ['net', 'gross', null] as const;

/** What each measure costs. Net and gross, and different currencies, are never added up. */
export function budgetSheet(c: Context): Sheet {
  const t = c.texts.sheets;
  const costly = countedMeasures(c).flatMap(({ measure, number }) =>
    measure.cost ? [{ measure, number, cost: measure.cost }] : [],
  );
  const taxWords = (tax: (typeof taxes)[number]) => c.option('measure', 'costTax', tax) || t.untaxed;
  const [amountAt, currencyAt, taxAt, kindAt] = [4, 5, 6, 3];
  const kindWords = (kind: string | null) => c.option('measure', 'costKind', kind) || c.texts.resources.otherKind;
  const sum = (what: string, where: SheetSum['where'], amounts: readonly number[]): SheetSum[] =>
    amounts.length === 0
      ? []
      : [{ label: t.sumOf(t.sum, what), labelColumn: 1, column: amountAt, where, value: total(amounts) }];
  const kinds = [...new Set(costly.map(({ measure }) => measure.costKind))];
  const sums = currencies.flatMap((currency) =>
    taxes.flatMap((tax) => {
      const alike = costly.filter(({ measure, cost }) => cost.currency === currency && measure.costTax === tax);
      const where = [
        { column: currencyAt, equals: currency },
        { column: taxAt, equals: taxWords(tax) },
      ];
      const all = sum(
        `${currency} ${taxWords(tax)}`,
        where,
        alike.map(({ cost }) => cost.amount),
      );
      if (kinds.length < 2) return all;
      const byKind = kinds.flatMap((kind) =>
        sum(
          `${currency} ${taxWords(tax)}, ${kindWords(kind)}`,
          [...where, { column: kindAt, equals: kindWords(kind) }],
          alike.filter(({ measure }) => measure.costKind === kind).map(({ cost }) => cost.amount),
        ),
      );
      return [...all, ...byKind];
    }),
  );
  return {
    name: t.budget,
    columns: [
      { header: c.texts.number, width: 6, kind: 'text' },
      { header: t.measure, width: 44, kind: 'text' },
      { header: c.texts.phase, width: 20, kind: 'text' },
      { header: c.label('measure', 'costKind'), width: 18, kind: 'text' },
      { header: t.amount, width: 14, kind: 'money' },
      { header: t.currency, width: 10, kind: 'text' },
      { header: t.tax, width: 14, kind: 'text' },
    ],
    rows: costly.map(({ measure, number, cost }) => [
      number,
      c.title('measure', measure),
      c.name('phase', measure.phase),
      kindWords(measure.costKind),
      cost.amount,
      cost.currency,
      taxWords(measure.costTax),
    ]),
    sums,
  };
}
