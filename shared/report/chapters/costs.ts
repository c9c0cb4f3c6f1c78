import { currencies, type Period } from '../../project/fields/values';
import type { RecordOf } from '../../project/records';
import { inOrder } from '../../support/dates';
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

/** What is left of the budget for the whole plan; where that cannot be said, why. Nothing while nothing has a cost. */
export function budgetSentence(c: Context, measures: readonly Measure[]): string {
  const { budgetFrame, budgetRhythm, horizon } = c.frame;
  const t = c.texts.resources;
  const priced = measures.filter(({ cost }) => cost !== null);
  const costs = priced.flatMap(({ cost }) => cost ?? []);
  if (!budgetFrame || costs.length === 0) return '';
  const { currency, amount } = budgetFrame;
  if (costs.some((cost) => cost.currency !== currency)) return t.leftUnknown(t.currenciesDiffer);
  if (new Set(priced.map(({ costTax }) => costTax)).size > 1) return t.leftUnknown(t.taxesDiffer);
  if (budgetRhythm === null) return t.leftUnknown(t.rhythmOpen);
  const money = (sum: number) => c.money({ amount: sum, currency });
  const planned = total(costs.map((cost) => cost.amount));
  if (budgetRhythm === 'once') return comparison(c, amount, planned, money);
  if (!horizon) return t.leftUnknown(t.horizonOpen);
  const months = monthsBegun(inOrder(horizon));
  const whole = total(Array.from({ length: months }, () => amount));
  return `${t.monthsOfBudget(money(amount), months, money(whole))} ${comparison(c, whole, planned, money)}`;
}

function comparison(c: Context, budget: number, planned: number, money: (sum: number) => string): string {
  const t = c.texts.resources;
  return planned <= budget
    ? t.within(money(budget), money(planned), money(total([budget, -planned])))
    : t.beyond(money(budget), money(planned), money(total([planned, -budget])));
}

/** Months from the first day of a period on, the last one counted when it has begun: 15 January to 14 April are three. */
export function monthsBegun({ start, end }: Period): number {
  const [[year, month, day], [lastYear, lastMonth, lastDay]] = [parts(start), parts(end)];
  return (lastYear - year) * 12 + lastMonth - month + (lastDay >= day ? 1 : 0);
}

function parts(date: string): readonly [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}
