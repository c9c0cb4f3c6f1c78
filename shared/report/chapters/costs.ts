import { currencies } from '../../project/fields/values';
import type { RecordOf } from '../../project/records';
import type { Context } from '../context';

type Measure = RecordOf<'measure'>;

const taxes = ['net', 'gross', null] as const;

/** What the measures cost together; net and gross, and different currencies, are never added up. */
export function sums(c: Context, measures: readonly Measure[]): string[] {
  return currencies.flatMap((currency) =>
    taxes.flatMap((tax) => {
      const amounts = measures.flatMap(({ cost, costTax }) =>
        cost?.currency === currency && costTax === tax ? [cost.amount] : [],
      );
      if (amounts.length === 0) return [];
      return `${c.money({ amount: total(amounts), currency })}${tax ? ` ${c.option('measure', 'costTax', tax)}` : ''}`;
    }),
  );
}

/** In whole cents, so that sums on paper add up. */
export function total(amounts: readonly number[]): number {
  return amounts.reduce((cents, amount) => cents + Math.round(amount * 100), 0) / 100;
}

/** What is left of a one-off budget, where plan and budget can be compared. */
export function budgetSentence(c: Context, measures: readonly Measure[]): string {
  const { budgetFrame, budgetRhythm } = c.frame;
  const priced = measures.filter(({ cost }) => cost !== null);
  const costs = priced.flatMap(({ cost }) => cost ?? []);
  if (!budgetFrame || budgetRhythm !== 'once' || costs.length === 0) return '';
  if (costs.some(({ currency }) => currency !== budgetFrame.currency)) return '';
  if (new Set(priced.map(({ costTax }) => costTax)).size > 1) return '';
  const planned = total(costs.map(({ amount }) => amount));
  const { currency } = budgetFrame;
  const money = (amount: number) => c.money({ amount, currency });
  const t = c.texts.resources;
  return planned <= budgetFrame.amount
    ? t.within(money(budgetFrame.amount), money(planned), money(total([budgetFrame.amount, -planned])))
    : t.beyond(money(budgetFrame.amount), money(planned), money(total([planned, -budgetFrame.amount])));
}
