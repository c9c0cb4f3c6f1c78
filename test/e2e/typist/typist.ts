import { recordTexts } from '../../../shared/i18n/records';
import { uiTexts } from '../../../shared/i18n/ui-texts';
import { type Step, stepOf } from '../../../shared/method/steps';
import type { RecordType } from '../../../shared/project/record-types';
import { type AnyRecord, definitions, type RecordOf } from '../../../shared/project/records';
import { nameOf } from './case';
import type { Desk } from './desk';
import { fill } from './forms';
import { belief, change, fit, measurement, rating, supply } from './pages';
import { living, wayOf } from './records';

const { editor } = uiTexts('de');

/** Types whose records are written whole where they stand, without a form. */
const whole: { readonly [T in RecordType]?: (desk: Desk, record: RecordOf<T>) => Promise<void> } = {
  supply,
  fit,
  rating,
  belief,
  measurement,
  change,
};
/** Where such a record is written, if not under its own tab. */
const elsewhere: { readonly [T in RecordType]?: RecordType } = { measurement: 'metric' };

/** Answers the questions of the brief. */
export async function enterFrame(desk: Desk): Promise<void> {
  await desk.goToBrief();
  await fill(desk, { subject: 'frame', form: desk.main, done: ['title'] });
}

/** Enters everything a step holds, in the order of the method. */
export async function enterStep(desk: Desk, step: Step): Promise<void> {
  await desk.goToStation(step.id);
  for (const type of [...step.records, ...step.more]) {
    const records = living(desk.plan, type);
    if (records.length === 0) continue;
    await desk.goToTab(elsewhere[type] ?? type);
    const write = whole[type] as ((desk: Desk, record: AnyRecord) => Promise<void>) | undefined;
    if (write) for (const record of records) await one(desk, record, () => write(desk, record));
    else await enterRecords(desk, type, records);
  }
}

/**
 * First the names of all, one after the other, then each in full: so every record can name any other of its kind.
 * What takes its name from its answers is answered at once.
 */
async function enterRecords(desk: Desk, type: RecordType, records: readonly AnyRecord[]): Promise<void> {
  const { begin, atOnce, opener, ownWays = {} } = wayOf(type);
  const form = desk.form(type);
  const given = new Map<AnyRecord, readonly string[]>();
  const answer = async (record: AnyRecord) => {
    await form.waitFor();
    await fill(desk, {
      subject: { type, id: record.id },
      form,
      done: given.get(record) ?? [definitions[type].title],
      ownWays,
    });
  };
  for (const record of records.filter(({ id }) => !desk.made.has(id))) {
    await one(desk, record, async () => {
      given.set(record, await begin(desk, record));
      if (atOnce) await answer(record);
    });
  }
  if (atOnce) return;
  if (given.size < records.length) await sort(desk, type, records);
  for (const record of records) {
    await desk.hand.press(opener(desk, record, nameOf(desk.plan, { type, id: record.id })));
    await answer(record);
  }
}

/** Writes a record under the name of its author. */
async function one(desk: Desk, record: AnyRecord, write: () => Promise<void>): Promise<void> {
  await desk.writeAs(record.author);
  await write();
  desk.made.add(record.id);
}

/** Draws the rows of a list into their order; what a picker made in place came as it was needed. */
async function sort(desk: Desk, type: RecordType, records: readonly AnyRecord[]): Promise<void> {
  const rows = desk.main
    .getByRole('list', { name: editor.list(recordTexts('de', type).many), exact: true })
    .getByRole('listitem');
  for (const [at, record] of records.entries()) {
    const row = rows.filter({ hasText: nameOf(desk.plan, { type, id: record.id }) });
    if (!(await rows.nth(at).evaluate((there, own) => there === own, await row.elementHandle())))
      await row.dragTo(rows.nth(at));
  }
}

/** Goes back to the questions whose answers name something that came later. */
export async function tieLooseEnds(desk: Desk): Promise<void> {
  for (const { subject, fields } of desk.later.splice(0)) {
    if (subject === 'frame') {
      await desk.goToBrief();
      await fill(desk, { subject, form: desk.main, only: fields });
      continue;
    }
    const { type } = subject;
    await desk.goToStation(stepOf(type).id);
    await desk.goToTab(type);
    const { opener, ownWays = {} } = wayOf(type);
    const record = living(desk.plan, type).find(({ id }) => id === subject.id);
    if (!record) continue;
    await desk.hand.press(opener(desk, record, nameOf(desk.plan, subject)));
    await desk.form(type).waitFor();
    await fill(desk, { subject, form: desk.form(type), only: fields, ownWays });
  }
}
