import type { RecordOf } from '../../project/records';
import type { Block, Fact } from '../blocks';
import { chapterOf } from '../chapter';
import type { Context } from '../context';
import { factsOf, marked, tableOf, tell } from '../parts';
import { headedCell, linesCell, plainCell } from '../value-words';

/** One sentence the owner can say aloud, and what carries it. */
export function positioning(c: Context): Block[] {
  const usps = c.list('usp');
  return chapterOf(c, 'positioning', usps.length > 0 ? c.texts.positioning.intro(c.du) : '', [
    ...usps.flatMap((usp) => statement(c, usp)),
    ...sentences(c),
  ]);
}

type Usp = RecordOf<'usp'>;

function statement(c: Context, usp: Usp): Block[] {
  const t = c.texts.positioning;
  const { cell, told } = tell(c, 'usp', usp);
  const poorer = cell('worldPoorer');
  return [
    { kind: 'callout', paragraphs: told('sentence', plainCell(c.title('usp', usp))) },
    ...(poorer.length === 0
      ? []
      : [{ kind: 'callout', title: c.label('usp', 'worldPoorer'), paragraphs: poorer } as const]),
    ...factsOf(t.carriedBy, t.carriedByDescription, carriers(c, usp)),
    ...tests(c, usp),
  ];
}

function carriers(c: Context, usp: Usp): Fact[] {
  const t = c.texts.positioning;
  const { told } = tell(c, 'usp', usp);
  return [
    { label: t.strengths, value: told('strengths', linesCell(...c.names('swotItem', usp.strengths))) },
    { label: t.needs, value: told('needs', linesCell(...c.names('need', usp.needs))) },
    { label: t.values, value: told('values', linesCell(...c.names('value', usp.values))) },
  ];
}

const tested = ['unique', 'distinctive', 'irreplaceable', 'competitorCouldSign', 'provable'] as const;

function tests(c: Context, usp: Usp): Block[] {
  const t = c.texts.positioning;
  const { told } = tell(c, 'usp', usp);
  return tableOf({
    caption: t.tests,
    description: t.testsDescription,
    rows: tested.filter((test) => usp.tests[test] !== null),
    about: usp,
    columns: [
      { header: t.test, weight: 75, cell: (test) => told('tests', headedCell(c.label('usp', `tests/${test}`))) },
      {
        header: t.answer,
        weight: 25,
        cell: (test) => told('tests', plainCell(c.yesNo(usp.tests[test]))),
      },
    ],
  });
}

/** For whom we stand for what, each as one sentence. */
function sentences(c: Context): Block[] {
  const t = c.texts.positioning;
  const paragraphs = c.list('positioning').flatMap((positioning) => {
    const { text, told } = tell(c, 'positioning', positioning);
    const sentence = t.sentence({
      group: text('group'),
      need: text('need'),
      weAre: text('weAre'),
      because: text('because'),
      unlike: text('unlike'),
    });
    return told('weAre', plainCell(marked(c, positioning, sentence)));
  });
  return paragraphs.length === 0 ? [] : [{ kind: 'callout', title: t.stance, paragraphs }];
}
