import type { Locator } from '@playwright/test';
import { recordTexts } from '../../../shared/i18n/records';
import { uiTexts } from '../../../shared/i18n/ui-texts';
import { type Project, recordsOf } from '../../../shared/project/project';
import type { RecordType } from '../../../shared/project/record-types';
import { type AnyRecord, definitions, type RecordOf } from '../../../shared/project/records';
import { practiceLevels } from '../../../shared/project/records/experience';
import { firstLine, isMadeByTitle } from '../../../shared/project/title-of';
import { nameOf } from './case';
import { dated } from './controls';
import type { Desk } from './desk';
import type { OwnWay } from './forms';
import { chooseIdea, customs, strengths, uspTests } from './pages';

const { views, editor, eventFlow, ideaWorkshop, lettingGo, metricLines, practice, situation } = uiTexts('de');

/** How the records of a type are begun and opened, where a view stands in for the list. */
export interface Way<R = AnyRecord> {
  /** Begins a record; answers the fields that are entered with it. */
  readonly begin?: (desk: Desk, record: R) => Promise<readonly string[]>;
  /** The form opens with it, and is answered at once. */
  readonly atOnce?: boolean;
  /** What opens the form of a record. */
  readonly opener?: (desk: Desk, record: R, name: string) => Locator;
  /** Questions that a page asks in a way of its own. */
  readonly ownWays?: { readonly [field: string]: OwnWay };
}

/** Writes a record into the line below a list, a board or a table. */
async function write(desk: Desk, line: string, text: string): Promise<void> {
  const box = desk.main.locator('input, textarea').and(desk.main.getByLabel(line, { exact: true }));
  await desk.hand.write(box, text);
  await box.press('Enter');
}

/** Begins with the title in the line of the type. */
const byTitle =
  <T extends RecordType>(type: T) =>
  async (desk: Desk, record: RecordOf<T>): Promise<readonly string[]> => {
    const { title } = definitions[type];
    const text = String(Reflect.get(record, title));
    await write(desk, recordTexts('de', type).add, firstLine(text));
    return firstLine(text) === text ? [title] : [];
  };

const card = (desk: Desk, name: string) => desk.main.getByRole('group', { name, exact: true });
/** The way into the form from the row of a table whose cell says this. */
const row = (desk: Desk, label: string, text: string) =>
  desk.main
    .getByRole('row')
    .filter({ has: desk.app.page.getByRole('button', { name: `${label}: ${text}`, exact: true }) })
    .getByRole('button', { name: views.table.open, exact: true });

const own: { readonly [T in RecordType]?: Way<RecordOf<T>> } = {
  group: {
    begin: async (desk, { name, priority }) => {
      await write(desk, views.board.addTo(views.groups.columns[priority ?? 'none']), name);
      return ['name', 'priority'];
    },
    opener: (desk, _, name) => card(desk, name),
  },
  channel: { ownWays: { etiquette: customs } },
  experience: {
    begin: async (desk, { person, channel, level }) => {
      const name = (type: 'person' | 'channel', id: string | null) => (id ? nameOf(desk.plan, { type, id }) : '');
      const { options } = recordTexts('de', 'experience').fields.level;
      const pair = practice.cell(name('person', person), name('channel', channel), '');
      const step = `${practiceLevels.indexOf(level ?? 'none')} – ${options[level ?? 'none']}`;
      const cell = desk.main.getByRole('group', { name: `${pair}${practice.notYet}` });
      await desk.hand.press(cell.getByRole('button', { name: step, exact: true }));
      await desk.hand.press(desk.main.getByRole('button', { name: practice.open, exact: true }));
      return ['person', 'channel', 'level'];
    },
    atOnce: true,
  },
  observation: {
    begin: async (desk, { what, date, place, listener }) => {
      const { fields } = recordTexts('de', 'observation');
      const line = desk.main.getByRole('group', { name: views.log.entry, exact: true });
      const name = (to: Parameters<typeof nameOf>[1]) => nameOf(desk.plan, to);
      await desk.hand.write(line.getByLabel(fields.date.label, { exact: true }), dated(date ?? ''));
      await desk.hand.write(
        line.getByLabel(fields.place.label, { exact: true }),
        place ? name({ type: 'channel', id: place }) : '',
      );
      const by = line.getByLabel(fields.listener.label, { exact: true });
      await by.selectOption(listener ? { label: name({ type: 'person', id: listener }) } : '');
      await write(desk, fields.what.label, firstLine(what) === what ? what : firstLine(what));
      return ['date', 'place', 'listener', ...(firstLine(what) === what ? ['what'] : [])];
    },
    opener: (desk, { what }) => row(desk, recordTexts('de', 'observation').fields.what.label, firstLine(what)),
  },
  swotItem: {
    begin: async (desk, { text, quadrant }) => {
      const title = quadrant ? `${quadrant} · ${views.swot.titles[quadrant]}` : views.swot.titles.none;
      await write(desk, views.board.addTo(title), text);
      return ['text', 'quadrant'];
    },
    opener: (desk, _, name) => card(desk, name).getByRole('button', { name: views.board.details, exact: true }),
  },
  tows: {
    begin: async (desk, { text, kind }) => {
      await write(desk, views.board.addTo(situation.tows.titles[kind ?? 'none']), text);
      return ['text', 'kind'];
    },
    opener: (desk, _, name) => card(desk, name).getByRole('button', { name: views.board.details, exact: true }),
  },
  readiness: {
    begin: byTitle('readiness'),
    opener: (desk, _, name) => desk.main.getByRole('button', { name: lettingGo.open(name), exact: true }),
  },
  usp: {
    begin: async (desk) => {
      const first = desk.main.getByRole('button', { name: situation.usp.first, exact: true });
      await desk.hand.press(first);
      return [];
    },
    atOnce: true,
    ownWays: { strengths, tests: uspTests },
  },
  idea: {
    begin: async (desk, record) => {
      const given = await byTitle('idea')(desk, record);
      await chooseIdea(desk, record);
      return [...given, 'state', 'stateReason'];
    },
    opener: (desk, _, name) => desk.main.getByRole('button', { name: `${ideaWorkshop.open}: ${name}`, exact: true }),
  },
  phase: {
    begin: byTitle('phase'),
    opener: (desk, { title }) =>
      desk.main
        .getByRole('listitem')
        .filter({ has: desk.app.page.getByRole('button', { name: `${views.phases.start(title)}: ` }) })
        .getByRole('button', { name: views.board.details, exact: true }),
  },
  measure: {
    begin: byTitle('measure'),
    opener: (desk, { title }) => row(desk, recordTexts('de', 'measure').fields.title.label, title),
  },
  metric: {
    begin: byTitle('metric'),
    opener: (desk, _, name) => desk.main.getByRole('button', { name: `${metricLines.open}: ${name}`, exact: true }),
  },
  event: {
    begin: byTitle('event'),
    opener: (desk, _, name) => desk.main.getByRole('button', { name: `${eventFlow.open}: ${name}`, exact: true }),
  },
};

/** Begins in the line below the list, or, where a title names other records, with the button and the form it opens. */
function inList(type: RecordType): Required<Omit<Way, 'ownWays'>> {
  const words = recordTexts('de', type);
  return {
    begin: async (desk, record) => {
      if (isMadeByTitle(type)) return byTitle(type)(desk, record as never);
      await desk.hand.press(desk.main.getByRole('button', { name: words.add, exact: true }));
      return [];
    },
    atOnce: !isMadeByTitle(type),
    opener: (desk, record) =>
      desk.main
        .getByRole('list', { name: editor.list(words.many), exact: true })
        .getByRole('button')
        .nth(living(desk.plan, type).indexOf(record)),
  };
}

export function wayOf(type: RecordType): Way & Required<Pick<Way, 'begin' | 'opener'>> {
  return { ...inList(type), ...(own[type] as Way | undefined) };
}

export const living = (project: Project, type: RecordType): readonly AnyRecord[] =>
  recordsOf(project, type).filter(({ deletedAt }) => deletedAt === null);
