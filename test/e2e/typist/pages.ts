import type { Locator } from '@playwright/test';
import { commonTexts, recordTexts } from '../../../shared/i18n/records';
import { uiTexts } from '../../../shared/i18n/ui-texts';
import type { RecordOf } from '../../../shared/project/records';
import { nameOf } from './case';
import { dated, exactly, pick } from './controls';
import type { Desk } from './desk';
import { fill, type OwnWay } from './forms';

const { beliefs, listening, situation, ideaWorkshop, metricLines, changeEditor, fields: words } = uiTexts('de');

const box = (within: Locator, name: string) => within.getByRole('textbox', { name, exact: true });
const radio = (within: Locator, group: string, name: string | RegExp) =>
  within.locator(`[role="radiogroup"][aria-label="${group}"]`).getByRole('radio', { name, exact: true });
/** The system's own list of choices; a test cannot see into it. */
const select = (within: Locator, name: string, label: string) =>
  within.getByRole('combobox', { name }).selectOption({ label });

/** What one does in a place and what one leaves be, each line with how we know it. */
export const customs: OwnWay = async ({ hand }, { block }, rules: RecordOf<'channel'>['etiquette']) => {
  const { portrait } = listening;
  const { evidence } = recordTexts('de', 'channel').fields.etiquette.entry;
  for (const rule of rules) {
    const line = box(block, rule.do ? portrait.addDo : portrait.addDont);
    await hand.write(line, rule.text);
    await line.press('Enter');
    if (rule.evidence && rule.evidence !== 'assumed')
      await select(block, portrait.evidence(rule.text), evidence.options[rule.evidence]);
  }
};

/** The strengths of the analysis that carry the sentence. */
export const strengths: OwnWay = async ({ hand, plan }, { block, texts }, ids: RecordOf<'usp'>['strengths']) => {
  for (const id of ids) {
    const name = nameOf(plan, { type: 'swotItem', id });
    await hand.find(block.locator(`input[aria-label="${texts.label}"]`), name, exactly(name));
  }
};

export const uspTests: OwnWay = async ({ hand }, { block }, tests: RecordOf<'usp'>['tests']) => {
  const { test } = situation.usp;
  for (const name of ['unique', 'distinctive', 'irreplaceable', 'competitorCouldSign', 'provable'] as const)
    if (tests[name] !== null) await hand.choose(radio(block, test[name], tests[name] ? words.yes : words.no));
};

/** How a variant stands on the wall, with the reason. */
export async function chooseIdea({ hand, main }: Desk, idea: RecordOf<'idea'>): Promise<void> {
  const { state } = recordTexts('de', 'idea').fields;
  const card = main.getByRole('listitem', { name: idea.title, exact: true });
  if (!idea.state || idea.state === 'draft') return;
  await hand.choose(radio(card, ideaWorkshop.state, state.options[idea.state]));
  await hand.write(box(card, ideaWorkshop.reason), idea.stateReason);
}

/** A column for whoever meets needs, and how well in the row of the need. */
export async function supply(desk: Desk, { by, need, level }: RecordOf<'supply'>): Promise<void> {
  const { supply: table } = listening;
  const label = { label: table.addSupplier };
  const name = typeof by === 'string' ? by : by ? nameOf(desk.plan, by) : '';
  if (typeof by === 'string')
    await desk.hand.find(
      desk.main.getByRole('combobox', { name: table.addSupplier, exact: true }),
      by,
      exactly(`„${by}“`),
    );
  else if (by) await pick(desk, { block: desk.main, texts: label }, by, 'any');
  if (!need || !level) return;
  const text = nameOf(desk.plan, { type: 'need', id: need });
  const cell = desk.main.getByRole('group', { name: table.cell(text, name, table.gap), exact: true });
  const step = level as keyof typeof table.levels;
  await desk.hand.press(cell.getByRole('button', { name: `${step} – ${table.levels[step]}`, exact: true }));
}

/** The mark for a goal and an interest, and the bridge between them. */
export async function fit(
  { hand, main, plan }: Desk,
  { goal, interest, value, bridge }: RecordOf<'fit'>,
): Promise<void> {
  const { fit: matrix } = situation;
  const { fields } = recordTexts('de', 'fit');
  const text = (type: 'goal' | 'interest', id: string | null) => (id ? nameOf(plan, { type, id }) : '');
  const pair = matrix.cell(text('goal', goal), text('interest', interest), matrix.notYet);
  await hand.press(main.getByRole('button', { name: pair, exact: true }));
  if (value)
    await hand.choose(radio(main, fields.value.label, `${fields.value.options[value]} (${matrix.letters[value]})`));
  await hand.write(box(main, fields.bridge.label), bridge);
}

/** An answer to a statement, from one side; the side stays chosen for the next. */
export async function rating({ hand, main, plan }: Desk, answer: RecordOf<'rating'>): Promise<void> {
  const { ratings } = situation;
  const { weight, perspective } = recordTexts('de', 'rating').fields;
  const statement = nameOf(plan, { type: 'swotItem', id: answer.swotItem ?? '' });
  const row = main.locator('tbody').getByRole('row').filter({ hasText: statement }).getByRole('button').first();
  if ((await row.getAttribute('aria-current')) !== 'true') await hand.press(row);
  const side = radio(main, ratings.perspective, perspective.options[answer.perspective ?? 'leadership']);
  if (!(await side.isChecked())) await hand.choose(side);
  const agree = answer.agree as keyof typeof ratings.agreeWords | null;
  if (agree === null) await hand.press(main.getByRole('button', { name: ratings.dontKnow, exact: true }));
  else await hand.choose(radio(main, ratings.agree, `${agree} – ${ratings.agreeWords[agree]}`));
  const { scale } = commonTexts('de');
  const heavy = answer.weight as keyof typeof scale | null;
  if (heavy) await hand.choose(radio(main, weight.label, `${heavy} – ${scale[heavy]}`));
  if (answer.comment) await hand.write(box(main, ratings.comment), answer.comment);
  if (answer.person) await select(main, ratings.person, nameOf(plan, { type: 'person', id: answer.person }));
  await hand.press(main.getByRole('button', { name: ratings.add, exact: true }));
}

/** A vote of one person, given in private. */
export async function belief(
  { hand, main, plan }: Desk,
  { person, agree, condition }: RecordOf<'belief'>,
): Promise<void> {
  const name = nameOf(plan, { type: 'person', id: person ?? '' });
  await hand.press(main.getByRole('button', { name: beliefs.vote(name), exact: true }));
  const degree = agree as keyof typeof beliefs.agreeWords;
  await hand.choose(radio(main, beliefs.agree, `${degree} – ${beliefs.agreeWords[degree]}`));
  if (condition) await hand.write(box(main, beliefs.condition), condition);
  await hand.press(main.getByRole('button', { name: beliefs.keep, exact: true }));
}

/** The next value of a metric, where its line is drawn. */
export async function measurement({ hand, main, plan }: Desk, found: RecordOf<'measurement'>): Promise<void> {
  const name = nameOf(plan, { type: 'metric', id: found.metric ?? '' });
  const line = main.getByRole('group', { name: metricLines.add(name), exact: true });
  await hand.write(box(line, metricLines.date), dated(found.date ?? ''));
  await hand.write(box(line, metricLines.value), String(found.value ?? ''));
  await hand.write(box(line, metricLines.comment), found.comment);
  await box(line, metricLines.comment).press('Enter');
}

/** A change with what it changes; accepting it writes it into the plan. */
export async function change(desk: Desk, record: RecordOf<'change'>): Promise<void> {
  const { hand, main, plan } = desk;
  const one = recordTexts('de', 'change');
  await hand.press(main.getByRole('button', { name: one.add, exact: true }));
  const form = desk.form('change');
  for (const edit of record.edits) {
    if (edit.record?.type !== 'measure' || edit.field !== 'status')
      throw new Error('Nobody has shown the typist how to change anything but the state of a measure yet');
    const { label, options } = recordTexts('de', 'measure').fields.status;
    await hand.press(form.getByRole('button', { name: changeEditor.add, exact: true }));
    await pick(desk, { block: form, texts: { label: changeEditor.place } }, edit.record, 'any');
    await select(form, changeEditor.field, label);
    const next = options[edit.new as keyof typeof options];
    await hand.find(form.locator(`input[aria-label^="${changeEditor.new}: "]`), next, exactly(next));
  }
  if (record.decidedBy)
    await select(form, changeEditor.decidedBy, nameOf(plan, { type: 'person', id: record.decidedBy }));
  const done = ['edits', 'state', 'decidedBy'];
  await fill(desk, { subject: { type: 'change', id: record.id }, form, done });
  if (record.state === 'accepted')
    await hand.press(form.getByRole('button', { name: changeEditor.accept, exact: true }));
}
