import { recordTexts } from '../../i18n/records';
import { type RecordType, recordTypes } from '../../project/record-types';
import { type AnyRecord, definitions, type RecordOf } from '../../project/records';
import type { Block, Cell } from '../blocks';
import type { Context } from '../context';
import { ofFrame, ofRecord, withOrigin } from '../origin';
import { marked, type TableColumn, tableOf, tell } from '../parts';
import { richBlocks, richCell } from '../rich-text';
import { type NumberedSource, numberedSources } from '../sources';
import { headedCell, linesCell, plainCell } from '../value-words';

/** Where we know it from: the sources by number, and which statement rests on which. */
export function sources(c: Context): Block[] {
  const t = c.texts.appendix;
  const column = (name: 'kind' | 'date' | 'place', weight: number): TableColumn<NumberedSource> => ({
    header: c.label('source', name),
    weight,
    cell: ({ source }) => tell(c, 'source', source).cell(name),
  });
  const list = tableOf({
    caption: t.sourcesCaption,
    description: t.sourcesDescription,
    rows: numberedSources(c),
    columns: [
      { header: c.texts.number, weight: 8, cell: ({ number }) => plainCell(number) },
      {
        header: c.label('source', 'ref'),
        weight: 42,
        cell: ({ source }) => headedCell(c.title('source', source)),
      },
      column('kind', 15),
      column('date', 15),
      column('place', 20),
    ],
  });
  return [...list, ...resting(c)];
}

function resting(c: Context): Block[] {
  const t = c.texts.appendix;
  const cited = (ids: readonly string[]) =>
    numberedSources(c).flatMap(({ source, number }) =>
      ids.includes(source.id) ? c.texts.numbered(number, c.name('source', source.id)) : [],
    );
  const records = recordTypes.flatMap((type) =>
    c.list(type).map((record: AnyRecord) => ({
      record,
      where: `${recordTexts(c.language, type).one}: ${c.title(type, record)}`,
      sources: cited(record.sources),
    })),
  );
  const rows = [{ record: null, where: t.frame, sources: cited(c.frame.sources) }, ...records];
  return tableOf({
    caption: t.restingCaption,
    description: t.restingDescription,
    rows: rows.filter((row) => row.sources.length > 0),
    columns: [
      {
        header: t.statement,
        weight: 50,
        cell: ({ record, where }) => withOrigin(headedCell(where), restingOn(record)),
      },
      {
        header: t.restsOn,
        weight: 50,
        cell: ({ record, sources: on }) => withOrigin(linesCell(...on), restingOn(record)),
      },
    ],
  });
}

const restingOn = (record: AnyRecord | null) => (record ? ofRecord(record, 'sources') : ofFrame('sources'));

/** The rules for many, written out: each under its own heading, so that it can be handed over. */
export function guidelines(c: Context, wanted: (guideline: RecordOf<'guideline'>) => boolean = () => true): Block[] {
  const t = c.texts.appendix;
  return c
    .list('guideline')
    .filter(wanted)
    .flatMap((guideline): Block[] => {
      const text = richBlocks(guideline.text);
      const kind = c.option('guideline', 'kind', guideline.kind);
      const owner = c.name('person', guideline.owner);
      if (text.length === 0) return [];
      return withOrigin<Block[]>(
        [
          { kind: 'heading', level: 3, text: marked(c, guideline, kind || recordTexts(c.language, 'guideline').one) },
          ...text,
          ...(owner === '' ? [] : [{ kind: 'paragraph', spans: [{ text: t.owner(owner) }], role: 'note' } as const]),
        ],
        ofRecord(guideline, 'text'),
      );
    });
}

const isType = (name: string): name is RecordType => recordTypes.some((type) => type === name);

/** Each answer with the record it is about. */
function answersCell(c: Context, answers: readonly Answer[]): Cell {
  return answers.flatMap(({ of, text }) => {
    const name = of ? c.name(of.type, of.id) : '';
    const [first = [], ...rest] = richCell(text);
    return [[...(name === '' ? [] : [{ text: `${name}: `, bold: true }]), ...first], ...rest];
  });
}

type Answer = RecordOf<'question'>['answers'][number];

/** Questions of the project's own, for the team. */
export function questions(c: Context): Block[] {
  const t = c.texts.appendix;
  const about = (record: string, field: string) => {
    if (record !== 'frame' && !isType(record)) return '';
    const whole = record === 'frame' ? t.frame : recordTexts(c.language, record).one;
    const known = record !== 'frame' && Object.hasOwn(definitions[record].fields, field);
    return known ? `${whole} · ${c.label(record, field)}` : whole;
  };
  return tableOf({
    caption: c.texts.markInternal(t.questionsCaption),
    description: t.questionsDescription,
    rows: c.list('question'),
    columns: [
      { header: c.label('question', 'text'), weight: 34, cell: ({ text }) => headedCell(text) },
      {
        header: c.label('question', 'on'),
        weight: 22,
        tells: 'on',
        cell: ({ on }) => plainCell(about(on.record, on.field)),
      },
      {
        header: c.label('question', 'answers'),
        weight: 44,
        tells: 'answers',
        cell: ({ answers }) => answersCell(c, answers),
      },
    ],
  });
}
