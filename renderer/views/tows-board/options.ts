import type { EditContext } from '../../../shared/project/edits';
import { find, updateRecord } from '../../../shared/project/edits';
import type { Id } from '../../../shared/project/fields/values';
import type { Project } from '../../../shared/project/project';
import type { RecordOf } from '../../../shared/project/records';
import { tows as definition } from '../../../shared/project/records/tows';
import type { Direction, Pile } from '../board/board';

export type Option = RecordOf<'tows'>;
export type Kind = NonNullable<Option['kind']>;
/** `none`: an option nobody has placed yet. */
export type KindKey = Kind | 'none';

export const kinds = definition.fields.kind.options;

/** The four fields, after them the options without one (only while there are any). */
export function kindPiles(options: readonly Pick<Option, 'id' | 'kind'>[]): Pile<KindKey>[] {
  const pile = (key: KindKey): Pile<KindKey> => ({
    key,
    ids: options.filter(({ kind }) => (kind ?? 'none') === key).map(({ id }) => id),
  });
  const unplaced = pile('none');
  return [...kinds.map(pile), ...(unplaced.ids.length > 0 ? [unplaced] : [])];
}

const beside: { readonly [K in KindKey]: { readonly [D in Direction]?: KindKey } } = {
  SO: { right: 'WO', down: 'ST' },
  WO: { left: 'SO', down: 'WT' },
  ST: { right: 'WT', up: 'SO', down: 'none' },
  WT: { left: 'ST', up: 'WO', down: 'none' },
  none: { up: 'ST' },
};

/** Strengths stand left and weaknesses right, opportunities above and threats below. */
export function kindBeside(key: KindKey, direction: Direction): KindKey | null {
  return beside[key][direction] ?? null;
}

export function kindOf(key: KindKey): Kind | null {
  return key === 'none' ? null : key;
}

/** Ties a statement to an option; once is enough. */
export function linkItem(project: Project, option: Id, item: Id, context: EditContext): Project {
  const found = find(project, 'tows', option);
  if (!found || found.items.includes(item)) return project;
  return updateRecord(project, 'tows', option, { items: [...found.items, item] }, context);
}
