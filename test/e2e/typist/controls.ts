import type { Locator } from '@playwright/test';
import { formatShortDate } from '../../../shared/i18n/format';
import type { AnyFieldTexts } from '../../../shared/i18n/record-texts';
import { commonTexts, recordTexts } from '../../../shared/i18n/records';
import { uiTexts } from '../../../shared/i18n/ui-texts';
import { emptyValue } from '../../../shared/project/fields/empty';
import type { Field, FieldKind, Fields } from '../../../shared/project/fields/kinds';
import type { Ref, ValueOf } from '../../../shared/project/fields/values';
import type { RecordType } from '../../../shared/project/record-types';
import { isMadeByTitle } from '../../../shared/project/title-of';
import { textControl } from '../pages/text-control';
import { nameOf } from './case';
import type { Desk } from './desk';

const { fields: words } = uiTexts('de');

/** A field of a form: the question's block, how it is declared, what it says. */
export interface Place<F extends Field = Field> {
  readonly block: Locator;
  readonly field: F;
  readonly texts: AnyFieldTexts;
}

type Of<K extends FieldKind> = Extract<Field, { kind: K }>;
type Ways = {
  readonly [K in FieldKind]: (desk: Desk, at: Place<Of<K>>, value: NonNullable<ValueOf<Of<K>>>) => Promise<void>;
};

/** Enters a value as a person does who knows what is wanted; what stands there from the start is left alone. */
export async function enter(desk: Desk, at: Place, value: unknown): Promise<void> {
  if (value === null || JSON.stringify(value) === JSON.stringify(emptyValue(at.field))) return;
  const way = ways[at.field.kind] as (desk: Desk, at: Place, value: unknown) => Promise<void>;
  await way(desk, at, value);
}

const ways: Ways = {
  line: ({ hand }, at, text) => hand.write(control(at), text),
  text: ({ hand }, at, text) => hand.write(control(at), text),
  number: ({ hand }, at, number) => hand.write(control(at), spoken(number)),
  numberOrText: ({ hand }, at, value) => hand.write(control(at), spoken(value)),
  date: ({ hand }, at, day) => hand.write(control(at), dated(day)),

  lines: async ({ hand }, at, lines) => {
    for (const [i, line] of lines.entries()) await hand.write(control(at, `${at.texts.label} ${i + 1}`), line);
  },
  period: async ({ hand }, at, { start, end }) => {
    await hand.write(control(at, `${at.texts.label}: ${words.from}`), dated(start));
    await hand.write(control(at, `${at.texts.label}: ${words.to}`), dated(end));
  },
  money: async ({ hand }, at, { amount, currency }) => {
    await hand.write(control(at, `${at.texts.label}: ${words.amount}`), spoken(amount));
    if (currency !== 'EUR') throw new Error('Nobody has shown the typist how to choose a currency yet');
  },

  oneOf: async ({ hand }, at, option) => {
    const word = at.texts.options?.[option] ?? option;
    const inSight = at.block.getByRole('radio', { name: word, exact: true });
    if (await inSight.count()) await hand.choose(inSight);
    else await hand.find(control(at), word, exactly(word));
  },
  manyOf: async ({ hand }, at, options) => {
    for (const option of options)
      await hand.choose(at.block.getByRole('checkbox', { name: at.texts.options?.[option] ?? option, exact: true }));
  },
  yesNo: ({ hand }, at, yes) =>
    hand.choose(group(at).getByRole('radio', { name: yes ? words.yes : words.no, exact: true })),
  scale: ({ hand }, at, step) => {
    const said = { ...commonTexts('de').scale, ...at.texts.options };
    return hand.choose(group(at).getByRole('radio', { name: new RegExp(`^${step} – ${Reflect.get(said, step)}`) }));
  },

  link: (desk, at, id) => pick(desk, at, { type: at.field.to, id }, [at.field.to]),
  links: async (desk, at, ids) => {
    for (const id of ids) await pick(desk, at, { type: at.field.to, id }, [at.field.to]);
  },
  ref: (desk, at, ref) => pick(desk, at, ref, at.field.to),
  refs: async (desk, at, refs) => {
    for (const ref of refs) await pick(desk, at, ref, at.field.to);
  },
  refOrText: (desk, at, value) =>
    typeof value === 'string'
      ? desk.hand.find(control(at), value, exactly(`„${value}“`))
      : pick(desk, at, value, at.field.to),

  parts: (desk, at, value) => inner(desk, at.block, at.field.parts, at.texts.parts, value),
  list: async (desk, at, entries) => {
    for (const [i, entry] of entries.entries()) {
      await desk.hand.press(at.block.getByRole('button', { name: at.texts.add ?? words.addEntry, exact: true }));
      const remove = at.block.getByRole('button', { name: words.removeEntry, exact: true }).nth(i);
      await inner(desk, remove.locator('xpath=..'), at.field.entry, at.texts.entry, entry);
    }
  },
  grid: async (desk, at, cells) => {
    const { x, y } = at.field;
    for (const cell of cells) {
      const [across, down] = [nameOf(desk.plan, { type: x, id: cell.x }), nameOf(desk.plan, { type: y, id: cell.y })];
      await desk.hand.write(control(at, `${at.texts.label}: ${across}, ${down}`), cell.text);
    }
  },
  image: async ({ hand }, at) => {
    await hand.press(at.block.getByRole('button', { name: `${at.texts.label}: ${words.image}`, exact: true }));
    await at.block.getByRole('img', { name: 'Gewähltes Bild' }).waitFor();
  },
  json: () => Promise.reject(new Error('Nobody types into a record of what was changed')),
};

/** The line or text of a field, by the name it is read aloud with. */
export function control({ block, texts }: Omit<Place, 'field'>, label: string = texts.label): Locator {
  const name = JSON.stringify(label);
  return block.locator(textControl).and(block.page().locator(`[aria-label=${name}]`));
}

function group({ block, texts }: Place): Locator {
  return block.getByRole('radiogroup', { name: texts.label, exact: true });
}

async function inner(
  desk: Desk,
  block: Locator,
  fields: Fields,
  texts: AnyFieldTexts['parts'],
  values: object,
): Promise<void> {
  for (const [name, field] of Object.entries(fields))
    await enter(desk, { block, field, texts: texts?.[name] ?? { label: name } }, Reflect.get(values, name));
}

/** Ties a field to a record found by its name, or made in place under it. */
export async function pick(
  desk: Desk,
  at: Omit<Place, 'field'>,
  to: Ref,
  types: readonly RecordType[] | 'any',
): Promise<void> {
  const name = nameOf(desk.plan, to);
  const type = recordTexts('de', to.type).one;
  const several = types === 'any' || types.length > 1;
  const known = desk.made.has(to.id);
  const option = known ? exactly(several ? `${type}${name}` : name) : exactly(words.create(name, type));
  await desk.hand.find(control(at), name, option);
  desk.made.add(to.id);
}

/** Whether a reference can be entered now: its record is there, or the picker makes it in place. */
export function isWithinReach(desk: Desk, to: Ref): boolean {
  return desk.made.has(to.id) || (desk.inPlace.includes(to.type) && isMadeByTitle(to.type));
}

/** An option that says this and nothing else. */
export function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s*')}$`);
}

export const dated = (day: string): string => formatShortDate(day, 'de-DE');
const spoken = (value: number | string): string => String(value).replace('.', typeof value === 'number' ? ',' : '.');
