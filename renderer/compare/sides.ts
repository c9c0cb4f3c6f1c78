import { useMemo } from 'react';
import type { RecordDifference, RecordFate } from '../../shared/project/compare';
import type { Id, Ref } from '../../shared/project/fields/values';
import { type Project, recordsOf } from '../../shared/project/project';
import type { AnyRecord } from '../../shared/project/records';
import { coveredAnswers } from '../../shared/red-thread/answers';
import { localeOf, useLanguage, useTexts } from '../i18n';
import type { ProjectStore } from '../stores/project-store';
import { recordTitle } from '../stores/record-title';
import type { ValueReader } from './value-text';

export interface Sides<T> {
  readonly before: T;
  readonly after: T;
}

/** How each side is called and read. */
export interface ComparedSides {
  readonly names: Sides<string>;
  readonly readers: Sides<ValueReader>;
  /** What became of a record, in words. */
  readonly fate: (fate: RecordFate) => string;
  /** Whether it is an answer that has to stay covered on one of the sides. */
  readonly isCovered: (record: Pick<RecordDifference, 'id'>) => boolean;
}

/** Reads both states in the language of the interface; references are called as their own side calls them. */
export function useSides(
  before: Project,
  after: Project,
  names: Sides<string>,
  relation: 'later' | 'beside',
): ComparedSides {
  const language = useLanguage();
  const { compare } = useTexts();
  const readers = useMemo(() => {
    const reader = (project: Project): ValueReader => {
      const store = finderOf(project);
      const nameOf = ({ type, id }: Ref) => {
        const record = store.find(type, id);
        return record ? recordTitle(store, language, type, record) : '';
      };
      return { language, locale: localeOf(language), nameOf, image: compare.image };
    };
    return { before: reader(before), after: reader(after) };
  }, [before, after, language, compare]);
  const covered = useMemo(() => new Set([...coveredAnswers(before), ...coveredAnswers(after)]), [before, after]);
  const inside = { before: lower(names.before), after: lower(names.after) };
  const fate = (fate: RecordFate) =>
    relation === 'later' ? compare.later[fate] : compare.beside[fate](inside.before, inside.after);
  return { names, readers, fate, isCovered: ({ id }) => covered.has(id) };
}

/** Names stand at the head of a column; inside a sentence they begin small. */
const lower = (name: string) => name.charAt(0).toLocaleLowerCase() + name.slice(1);

/** Finds records of a project that is not the open one. */
function finderOf(project: Project): Pick<ProjectStore, 'find'> {
  const indexes = new Map<string, ReadonlyMap<Id, AnyRecord>>();
  const find = (type: Parameters<ProjectStore['find']>[0], id: Id | null) => {
    const index = indexes.get(type) ?? new Map(recordsOf(project, type).map((record) => [record.id, record]));
    indexes.set(type, index);
    return index.get(id ?? '');
  };
  return { find } as Pick<ProjectStore, 'find'>;
}
