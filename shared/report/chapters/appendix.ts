import { recordTexts } from '../../i18n/records';
import { recordTypes } from '../../project/record-types';
import type { AnyRecord, RecordOf } from '../../project/records';
import type { Block, Cell } from '../blocks';
import { chapterOf, sectionOf } from '../chapter';
import type { Context } from '../context';
import { ofFrame, ofRecord, originOf, withOrigin } from '../origin';
import { tableOf, tell } from '../parts';
import { richCell } from '../rich-text';
import { headedCell, labelled, linesCell, plainCell, refNames } from '../value-words';
import { guidelines, questions, sources } from './appendix-evidence';
import { looseEnds } from './loose-ends';
import { openDecisions } from './open-decisions';
import { redThread } from './red-thread';

/** The thread through the plan, the evidence behind the chapters, what was left open, and for the team its own notes. */
export function appendix(c: Context): Block[] {
  const t = c.texts.appendix;
  return chapterOf(c, 'appendix', '', [
    ...sectionOf(t.thread, redThread(c), t.threadIntro),
    ...sectionOf(c.texts.markInternal(t.ends), looseEnds(c), t.endsIntro),
    ...sectionOf(t.observations, observations(c), t.observationsIntro(c.du)),
    ...sectionOf(t.open, open(c), t.openIntro),
    ...sectionOf(t.sources, sources(c), t.sourcesIntro),
    ...sectionOf(t.guidelines, guidelines(c)),
    ...(c.internal ? sectionOf(c.texts.markInternal(t.questions), questions(c)) : []),
    ...(c.internal ? sectionOf(c.texts.markInternal(t.notes), notes(c)) : []),
  ]);
}

type Observation = RecordOf<'observation'>;

function observations(c: Context): Block[] {
  const t = c.texts.appendix;
  return tableOf({
    caption: t.observationsCaption,
    description: t.observationsDescription,
    rows: [...c.list('observation')].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '')),
    columns: [
      {
        header: c.label('observation', 'date'),
        weight: 13,
        cell: (observation) => tell(c, 'observation', observation).cell('date'),
      },
      {
        header: t.whereAndWho,
        weight: 28,
        tells: 'who',
        cell: (observation) => {
          const { place, placeText } = observation;
          const where = linesCell(c.texts.join([c.name('channel', place), placeText]));
          return [...tell(c, 'observation', observation).told('place', where), ...speakers(c, observation)];
        },
      },
      { header: t.said, weight: 36, tells: 'kind', cell: (observation) => said(c, observation) },
      {
        header: c.label('observation', 'meaning'),
        weight: 28,
        cell: (observation) => tell(c, 'observation', observation).told('meaning', richCell(observation.meaning)),
      },
    ],
  });
}

/** For clients groups speak, never persons; who listened belongs to the team. */
function speakers(c: Context, { who, listener }: Observation): Cell {
  const heardBy = c.name('person', listener);
  const named = c.internal ? who : who.filter(({ type }) => type === 'group');
  return linesCell(...refNames(c, ['group'], named), labelled(c.texts.appendix.heardBy, heardBy));
}

function said(c: Context, observation: Observation): Cell {
  const t = c.texts.appendix;
  const { text, told } = tell(c, 'observation', observation);
  const hidden = observation.anonymised === false && !c.internal;
  const words = hidden ? plainCell(c.texts.notAnonymised) : richCell(observation.what);
  const yes = (value: boolean | null, names: readonly [string, string]) => (value === null ? '' : names[value ? 0 : 1]);
  const about = c.texts.join([
    text('kind'),
    text('feeling'),
    yes(observation.quote, t.quote),
    yes(observation.aboutUs, t.aboutUs),
    c.internal || observation.anonymised === false ? yes(observation.anonymised, t.anonymised) : '',
    c.option('observation', 'evidence', observation.evidence),
  ]);
  const marked = headedCell(observation.visibility === 'internal' ? c.texts.internalWord : '');
  return [
    ...marked,
    ...told('what', observation.quote && !hidden ? quoted(c, words) : words),
    [{ text: about, italic: true }],
  ];
}

/** Quotation marks around the whole, unless the writer has set them. */
function quoted(c: Context, words: Cell): Cell {
  const [open, close] = c.texts.quoteMarks;
  const first = words[0]?.[0]?.text ?? '';
  if (/^["„“»«‚']/.test(first)) return words;
  return words.map((paragraph, i) => [
    ...(i === 0 ? [{ text: open }] : []),
    ...paragraph,
    ...(i === words.length - 1 ? [{ text: close }] : []),
  ]);
}

function open(c: Context): Block[] {
  const t = c.texts.appendix;
  return tableOf({
    caption: t.openCaption,
    description: t.openDescription,
    rows: openDecisions(c),
    columns: [
      { header: t.openWhere, weight: 28, cell: ({ key, where }) => withOrigin(headedCell(where), originOf(key)) },
      { header: t.openWhat, weight: 20, cell: ({ key, what }) => withOrigin(plainCell(what), originOf(key)) },
      { header: t.openReason, weight: 36, cell: ({ key, reason }) => withOrigin(richCell(reason), originOf(key)) },
      {
        header: t.revisit,
        weight: 16,
        cell: ({ key, revisit }) => withOrigin(plainCell(c.shortDate(revisit)), originOf(key)),
      },
    ],
  });
}

/** Tags and notes of the frame and of every record, single answers excepted: they stand in no document. */
function notes(c: Context): Block[] {
  const t = c.texts.appendix;
  const records = recordTypes
    .filter((type) => type !== 'rating')
    .flatMap((type) =>
      c.list(type).map((record: AnyRecord) => ({
        record,
        where: `${recordTexts(c.language, type).one}: ${c.title(type, record)}`,
        tags: record.tags,
        note: record.note,
      })),
    );
  const rows = [{ record: null, where: t.frame, tags: c.frame.tags, note: c.frame.note }, ...records];
  return tableOf({
    caption: c.texts.markInternal(t.notesCaption),
    description: t.notesDescription,
    rows: rows.filter(({ tags, note }) => tags.length > 0 || note !== ''),
    columns: [
      {
        header: t.openWhere,
        weight: 34,
        cell: ({ record, where }) => withOrigin(headedCell(where), record ? ofRecord(record) : ofFrame('note')),
      },
      {
        header: c.label('frame', 'tags'),
        weight: 22,
        cell: ({ record, tags }) =>
          withOrigin(plainCell(tags.join(', ')), record ? ofRecord(record, 'tags') : ofFrame('tags')),
      },
      {
        header: c.label('frame', 'note'),
        weight: 44,
        cell: ({ record, note }) => withOrigin(richCell(note), record ? ofRecord(record, 'note') : ofFrame('note')),
      },
    ],
  });
}
