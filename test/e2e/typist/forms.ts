import type { Locator } from '@playwright/test';
import { fieldTexts, frameFieldTexts } from '../../../shared/i18n/records';
import { uiTexts } from '../../../shared/i18n/ui-texts';
import { commonFieldsOf, type OpenFields } from '../../../shared/project/define-record';
import { emptyValue } from '../../../shared/project/fields/empty';
import type { Fields } from '../../../shared/project/fields/kinds';
import { frameFields } from '../../../shared/project/frame';
import { definitions } from '../../../shared/project/records';
import { type Reference, referencesOf, referencesOfFrame } from '../../../shared/project/references';
import { beforeChanges } from './case';
import { dated, enter, isWithinReach, type Place } from './controls';
import type { Desk, Subject } from './desk';

const { editor } = uiTexts('de');

/** Answers a question in a way of its own, where the page has one. */
export type OwnWay = (desk: Desk, at: Place, value: never) => Promise<void>;

interface Filling {
  readonly subject: Subject;
  readonly form: Locator;
  /** Fields that are answered already, or that only these shall be answered. */
  readonly done?: readonly string[];
  readonly only?: readonly string[];
  readonly ownWays?: { readonly [field: string]: OwnWay };
}

/**
 * Answers every question of an open form in the order in which it stands there, the essential ones first. What names
 * records that are not there yet is noted for later.
 */
export async function fill(desk: Desk, filling: Filling): Promise<void> {
  const { subject, form, done = [], only, ownWays = {} } = filling;
  const { fields, values, references } = read(desk, subject);
  const open: OpenFields = Reflect.get(values, 'open');
  const entries = Object.entries(fields);
  const wanted = [...entries.filter(([, { needed }]) => needed), ...entries.filter(([, { needed }]) => !needed)]
    .filter(([name, field]) => isAnswered(name) && !isStart(Reflect.get(values, name), field))
    .filter(([name]) => (only ? only.includes(name) : !done.includes(name)));
  const tooEarly = wanted
    .map(([name]) => name)
    .filter((name) => references.some(({ field, to }) => field === name && !isWithinReach(desk, to)));
  if (tooEarly.length > 0) desk.later.push({ subject, fields: tooEarly });

  for (const [name, field] of wanted) {
    if (tooEarly.includes(name)) continue;
    const block = form.locator(`[data-field="${name}"]`);
    if (!(await block.isVisible())) await showMore(desk, form);
    const texts = subject === 'frame' ? frameFieldTexts('de', name) : fieldTexts('de', subject.type, name);
    const at: Place = { block, field, texts };
    const ownWay = ownWays[name];
    if (ownWay) await ownWay(desk, at, Reflect.get(values, name) as never);
    else await enter(desk, at, Reflect.get(values, name));
  }
  for (const [name, why] of only ? [] : Object.entries(open)) {
    const block = form.locator(`[data-field="${name}"]`);
    // Some pages say it in two words, where the question stands right above.
    await desk.hand.press(block.getByRole('button', { name: /offen lassen$/i }));
    await desk.hand.write(block.getByLabel(editor.openReason, { exact: true }), why.reason);
    if (why.revisit) await desk.hand.write(block.getByLabel(editor.revisit, { exact: true }), dated(why.revisit));
  }

  function isAnswered(name: string): boolean {
    return open[name] === undefined;
  }
}

async function showMore(desk: Desk, form: Locator): Promise<void> {
  await desk.hand.press(
    form.locator('button[aria-expanded="false"]:not([aria-haspopup])').filter({ hasText: editor.more }),
  );
}

/** Whether nobody has to enter this: a new form says so from the start. */
function isStart(value: unknown, field: Parameters<typeof emptyValue>[0]): boolean {
  return JSON.stringify(value) === JSON.stringify(emptyValue(field));
}

function read(
  desk: Desk,
  subject: Subject,
): { readonly fields: Fields; readonly values: object; readonly references: readonly Reference[] } {
  if (subject === 'frame')
    return { fields: frameFields, values: desk.plan.project, references: referencesOfFrame(desk.plan) };
  const { type } = subject;
  const { author, evidence, ...common } = commonFieldsOf(definitions[type]);
  const values = beforeChanges(desk.plan, subject);
  return {
    fields: { ...definitions[type].fields, ...(definitions[type].aboutPeople && { evidence }), ...common },
    values,
    references: referencesOf(type, values),
  };
}
