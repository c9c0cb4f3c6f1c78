import { allowedPoints, channelBalance } from '../../red-thread/fairness';
import { planOf } from '../../red-thread/plan';
import type { Block } from '../blocks';
import { paragraph } from '../chapter';
import type { Context } from '../context';
import { captioned, ofKind } from '../origin';

const tenth = (share: number): number => Math.round(share * 10) / 10;

/**
 * Where the groups are beside where the hours go, for every channel in alphabetical order: none stands above another.
 * Names the difference from which the plan takes notice, and how the groups are weighed.
 */
export function balanceOfChannels(c: Context): Block[] {
  const t = c.texts.idea;
  const plan = planOf(c.project, c.today);
  const rows = channelBalance(plan)
    .map((balance) => ({ ...balance, name: c.name('channel', balance.channel) }))
    .sort((a, b) => a.name.localeCompare(b.name, c.language));
  if (rows.length < 2) return [];
  const more = rows.filter(({ favoured }) => favoured).map(({ name }) => name);
  return [
    {
      kind: 'chart',
      ...captioned(ofKind(c.list('presence')[0])),
      chart: 'bar',
      caption: t.balance,
      description: t.balanceDescription,
      categories: rows.map(({ name }) => name),
      series: [
        { name: t.groupsThere, values: rows.map(({ presence }) => tenth(presence)) },
        { name: t.shareEffort, values: rows.map(({ effort }) => tenth(effort)) },
      ],
      unit: '%',
    },
    paragraph(`${t.balanceNote(c.number(allowedPoints(plan)), more.join('; '))} ${t.balanceReckoned}`, 'note'),
  ];
}
