import type { RecordType } from '../project/record-types';
import type { AnyRecord, RecordOf } from '../project/records';
import { type ChapterAboutPeople, evidenceOf, type Grade } from '../red-thread/evidence';
import type { Block, Cell, Fact } from './blocks';
import { paragraph } from './chapter';
import type { Context } from './context';
import { withOrigin } from './origin';
import { labelled, linesCell } from './value-words';

export interface NumberedSource {
  readonly source: RecordOf<'source'>;
  /** `Q1`, `Q2` … (English: `[1]`: an S would be a strength) in the order in which the team wrote them. */
  readonly number: string;
}

/** All sources with the numbers under which the appendix lists them. */
export function numberedSources(c: Context): readonly NumberedSource[] {
  return c.list('source').map((source, i) => ({ source, number: c.texts.sourceNumber(i + 1) }));
}

/** `beobachtet` and `Quellen: Q1, Q3`: how a statement about people is supported. */
export function evidenceCell(c: Context, type: RecordType, { id, evidence, sources }: AnyRecord): Cell {
  const numbers = numberedSources(c).flatMap(({ source, number }) => (sources.includes(source.id) ? number : []));
  return [
    ...withOrigin(linesCell(c.option(type, 'evidence', evidence)), { id, field: 'evidence' }),
    ...withOrigin(linesCell(labelled(c.label(type, 'sources'), numbers.join(', '))), { id, field: 'sources' }),
  ];
}

export function evidenceFact(c: Context, type: RecordType, record: AnyRecord): Fact {
  return { label: c.label(type, 'evidence'), value: evidenceCell(c, type, record) };
}

/** A chapter about people begins with how its statements are supported, counted as far as this edition shows them. */
export function withEvidence(c: Context, chapter: ChapterAboutPeople, content: readonly Block[]): readonly Block[] {
  const evidence = evidenceOf(c.list, chapter);
  if (content.length === 0 || evidence.all === 0) return content;
  const apart = chapter === 'listening' && gradedRules(c).length > 0 ? ` ${c.texts.listening.rulesApart}` : '';
  return [paragraph(`${c.texts.evidenceSentence(evidence)}${apart}`, 'note'), ...content];
}

/** Manners of the places that say themselves how they are supported: they are not counted among the statements. */
export function gradedRules(c: Context): readonly Grade[] {
  return c.list('channel').flatMap(({ etiquette }) => etiquette.flatMap(({ evidence }) => evidence ?? []));
}
