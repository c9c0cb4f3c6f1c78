import { perspectives } from '../../project/records/person';
import { floorOf } from '../../red-thread/answers';
import type { Block, Span } from '../blocks';
import { paragraph } from '../chapter';
import { swotInOrder } from '../chapters/swot';
import type { Context } from '../context';
import { plainCell } from '../value-words';

/** Millimetres from row to row: a tick is small, a statement may be long. */
const TICK_ROW = 7.5;
const degrees = ['1', '2', '3', '4', '5'] as const;
const tick: Span = { text: '', tick: true };

/** Ten minutes for staff and others: who answers, what they know, what they think of our statements. */
export function questionnaire(c: Context, fillable: boolean): Block[] {
  const t = c.texts.questionnaire;
  const { ask } = t;
  return [
    paragraph([t.intro(c.du, c.frame.client.name), ...(fillable ? [t.onScreen(c.du)] : [])].join(' ')),
    { kind: 'heading', level: 2, text: t.perspective(c.du) },
    ...perspectives.map((view): Block => paragraph([{ text: t.views[view], tick: true }])),
    { kind: 'heading', level: 2, text: t.questions },
    ...(c.du ? ask.du : ask.sie).map(
      (question, i): Block => ({
        kind: 'lines',
        label: `${i + 1}. ${question}`,
        count: 3,
      }),
    ),
    ...statements(c),
    { kind: 'lines', label: t.free(c.du), count: 4 },
    { kind: 'heading', level: 2, text: t.consent },
    paragraph(t.consentText(c.du, c.number(floorOf(c.project)))),
    paragraph([{ text: t.agree, tick: true }]),
    { kind: 'lines', label: t.back, count: 2 },
  ];
}

/** The points of the analysis as plain statements, without the field they stand in: that would be half an answer. */
function statements(c: Context): Block[] {
  const t = c.texts.questionnaire;
  const rows = swotInOrder(c);
  if (rows.length === 0) return [];
  const head = { weight: 7, align: 'left' } as const;
  return [
    { kind: 'heading', level: 2, text: t.statements },
    paragraph(t.statementsIntro(c.du)),
    {
      kind: 'form',
      description: t.statementsDescription,
      room: TICK_ROW,
      columns: [
        { header: c.texts.number, weight: 7 },
        { header: t.statement, weight: 48 },
        ...degrees.map((header) => ({ header, ...head })),
        { header: t.dontKnow, weight: 10 },
      ],
      rows: rows.map((item, i) => [
        plainCell(String(i + 1)),
        plainCell(c.title('swotItem', item)),
        ...[...degrees, t.dontKnow].map(() => [[tick]]),
      ]),
    },
  ];
}
