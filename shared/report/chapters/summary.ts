import type { Block, Fact, ListItem } from '../blocks';
import { chapterOf } from '../chapter';
import type { Context } from '../context';
import { type Origin, ofFrame, ofRecord, originText, withOrigin } from '../origin';
import { factsOf } from '../parts';
import { richBlocks } from '../rich-text';
import { plainCell, spans } from '../value-words';
import { goalLine, inOrder } from './goal-numbers';
import { chosenIdea } from './idea';
import { firstSteps } from './next-steps';
import { groupsByRank } from './people';

const FEW = { findings: 3, goals: 5, steps: 5 } as const;

/** One page that can be read alone. */
export function summary(c: Context): Block[] {
  const t = c.texts.summary;
  const idea = chosenIdea(c);
  const usp = c
    .list('usp')
    .slice(0, 1)
    .flatMap((record) => withOrigin(plainCell(c.title('usp', record)), ofRecord(record, 'sentence')));
  const needs = [...c.list('need')].sort((a, b) => (b.intensity ?? 0) - (a.intensity ?? 0)).slice(0, FEW.findings);
  const budget = c.frame.budgetFrame
    ? c.texts.join([c.money(c.frame.budgetFrame), c.option('frame', 'budgetRhythm', c.frame.budgetRhythm)])
    : '';
  const time = c.frame.timeFrame === null ? '' : c.texts.hoursAWeek(c.number(c.frame.timeFrame));
  const list = (label: string, items: readonly ListItem[]): Fact => ({
    label,
    value: items.length === 0 ? [] : [items],
  });
  const item = (text: string, origin: Origin): ListItem => ({ spans: withOrigin(spans(text), origin) });
  const box = [
    list(
      t.findings,
      needs.map((need) => item(t.finding(c.name('group', need.group), c.title('need', need)), ofRecord(need, 'text'))),
    ),
    list(
      t.goals,
      inOrder(c)
        .slice(0, FEW.goals)
        .map(({ goal, number }) => item(goalLine(c, goal, number), ofRecord(goal, 'text'))),
    ),
    list(
      t.steps,
      firstSteps(c, FEW.steps).map(({ what, who, when, from }) => item(t.step(what, who, when), from)),
    ),
    list(
      t.groups,
      groupsByRank(c).map((group) => item(c.title('group', group), ofRecord(group, 'name'))),
    ),
    { label: t.period, value: withOrigin(plainCell(c.period(c.frame.horizon)), ofFrame('horizon')) },
    {
      label: t.timeAndBudget,
      value: [
        ...withOrigin(plainCell(time), ofFrame('timeFrame')),
        ...withOrigin(plainCell(budget), ofFrame('budgetFrame')),
      ],
    },
  ];
  const content: Block[] = [
    ...withOrigin(richBlocks(c.frame.task), ofFrame('task')),
    ...(idea
      ? [
          {
            kind: 'callout',
            title: c.title('idea', idea),
            paragraphs: usp,
            from: originText(ofRecord(idea, 'title')),
          } as const,
        ]
      : []),
    ...factsOf(t.box, t.boxDescription, box),
  ];
  const worthIt = content.length > 1 || box.slice(0, 3).some(({ value }) => value.length > 0);
  return chapterOf(c, 'summary', t.intro(c.du), worthIt ? content : []);
}
