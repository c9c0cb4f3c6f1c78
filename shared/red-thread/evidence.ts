import { stepOf } from '../method/steps';
import type { RecordType } from '../project/record-types';
import { recordTypes } from '../project/record-types';
import { type AnyRecord, definitions } from '../project/records';

/** How statements about people are supported, the firmest first. */
export const grades = ['observed', 'told', 'assumed'] as const;
export type Grade = (typeof grades)[number];

/** How many statements there are of each grade. */
export interface Evidence extends Readonly<Record<Grade, number>> {
  readonly all: number;
  /** Types of record that make these statements. */
  readonly types: readonly RecordType[];
  /** Share of assumptions, in whole per cent. */
  readonly assumedShare: number;
}

/** The chapters (and steps) that speak about people. */
export const chaptersAboutPeople = ['people', 'listening'] as const;
export type ChapterAboutPeople = (typeof chaptersAboutPeople)[number];

/** Types of record that say something about people; with a chapter only those at home in its step. */
export function typesAboutPeople(chapter?: ChapterAboutPeople): readonly RecordType[] {
  const about = recordTypes.filter((type) => definitions[type].aboutPeople);
  return chapter ? about.filter((type) => stepOf(type).id === chapter) : about;
}

/**
 * Counts the statements about people by their grade.
 *
 * @param list the records of a type that are looked at: all living ones, or those an edition of a document may show
 */
export function evidenceOf(
  list: (type: RecordType) => readonly Pick<AnyRecord, 'evidence'>[],
  chapter?: ChapterAboutPeople,
): Evidence {
  const types = typesAboutPeople(chapter).filter((type) => list(type).length > 0);
  const statements = types.flatMap((type) => list(type));
  const count = (grade: Grade) => statements.filter(({ evidence }) => evidence === grade).length;
  const [observed, told, assumed] = grades.map(count) as [number, number, number];
  const all = observed + told + assumed;
  return { all, types, observed, told, assumed, assumedShare: all === 0 ? 0 : Math.round((assumed * 100) / all) };
}
