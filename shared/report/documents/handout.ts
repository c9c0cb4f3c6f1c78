import type { Block, Cell } from '../blocks';
import { paragraph } from '../chapter';
import type { Context } from '../context';
import { ofFrame, withOrigin } from '../origin';
import { factsOf } from '../parts';
import { headedCell, linesCell, plainCell, richValue, spans } from '../value-words';
import { filled } from './handout-filled';

type Exercises = Context['texts']['workshop']['exercises'];
type ExerciseName = keyof Exercises;

const order = ['groups', 'listening', 'swot', 'uniqueness', 'idea', 'measures'] as const satisfies ExerciseName[];
/** The break comes after the third exercise. */
const [ARRIVE, PAUSE, CLOSE] = [15, 15, 15];
/** Seven empty rows fill a page; what is known already is taller, so there are fewer. */
const [ROWS, ROOM] = [7, 21];
/** What is collected in fields rather than in rows gets one tall row. */
const TALL = 150;
const [PHOTO_ROWS, PHOTO_ROOM] = [12, 14];

/**
 * What everybody gets at the beginning: agenda, rules, a card and a table for each exercise, a photo log. The tables hold
 * what the project knows already, and room for more, or nothing at all: the team chooses.
 */
export function handout(c: Context): Block[] {
  const t = c.texts.workshop;
  return [
    paragraph(t.welcome(c.du)),
    ...about(c),
    { kind: 'heading', level: 2, text: t.agenda },
    paragraph(t.agendaNote),
    agenda(c),
    { kind: 'heading', level: 2, text: t.rules },
    { kind: 'list', ordered: false, items: t.ruleList.map((rule) => ({ spans: spans(rule) })) },
    ...order.flatMap((name) => exercise(c, name)),
    ...photos(c),
  ];
}

function about(c: Context): Block[] {
  const t = c.texts.workshop;
  const people = c.list('person').map((person) => c.title('person', person));
  const task = withOrigin(richValue(c.frame.task), ofFrame('task'));
  return factsOf(t.about, t.aboutDescription, [
    { label: t.when, value: [spans(' ')] },
    { label: t.who, value: people.length > 0 ? linesCell(people.join(', ')) : [spans(' ')] },
    { label: t.aim, value: task },
  ]);
}

function agenda(c: Context): Block {
  const t = c.texts.workshop;
  const exercises = order.map((name) => [t.exercises[name].title, t.exercises[name].minutes] as const);
  const parts = [
    [t.arrive, ARRIVE] as const,
    ...exercises.slice(0, 3),
    [t.pause, PAUSE] as const,
    ...exercises.slice(3),
    [t.close, CLOSE] as const,
  ];
  const all = parts.reduce((sum, [, minutes]) => sum + minutes, 0);
  const row = (title: string, minutes: number): Cell[] => [headedCell(title), plainCell(c.number(minutes)), [], []];
  return {
    kind: 'form',
    description: t.agendaDescription,
    room: 8,
    columns: [
      { header: t.part, weight: 52 },
      { header: t.minutes, weight: 14, align: 'right' },
      { header: t.clock, weight: 14 },
      { header: t.lead, weight: 20 },
    ],
    rows: [...parts.map(([title, minutes]) => row(title, minutes)), row(t.sum, all)],
  };
}

function exercise(c: Context, name: ExerciseName): Block[] {
  const t = c.texts.workshop;
  const { title, aim, minutes, material, steps, columns } = t.exercises[name];
  const fields = name === 'swot';
  const known = c.frame.settings.handoutFilled === false ? [] : filled[name](c);
  const count = fields ? 1 : Math.max(ROWS - Math.ceil(known.length / 2), known.length + 1);
  const rows = Array.from({ length: count }, (_, i) => columns.map((_column, at) => known[i]?.[at] ?? []));
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 2, text: title },
    ...factsOf(t.card, t.cardDescription(title), [
      { label: t.goal, value: plainCell(aim) },
      { label: t.duration, value: plainCell(t.inMinutes(minutes)) },
      { label: t.material, value: plainCell(material) },
      { label: t.steps, value: linesCell(...steps.map((step, i) => `${i + 1}. ${step}`)) },
    ]),
    {
      kind: 'form',
      description: t.tableDescription(title),
      room: fields ? TALL : ROOM,
      columns: columns.map((header) => ({ header, weight: 1 })),
      rows,
    },
  ];
}

function photos(c: Context): Block[] {
  const t = c.texts.workshop;
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 2, text: t.photos },
    paragraph(t.photosIntro),
    {
      kind: 'form',
      description: t.photosDescription,
      room: PHOTO_ROOM,
      columns: [
        { header: t.photo, weight: 12 },
        { header: t.shows, weight: 44 },
        { header: t.belongs, weight: 24 },
        { header: t.agreed, weight: 20 },
      ],
      rows: Array.from({ length: PHOTO_ROWS }, (_, i) => [headedCell(c.number(i + 1)), [], [], []]),
    },
  ];
}
