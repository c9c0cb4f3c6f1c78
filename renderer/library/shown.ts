import type { Language, LibraryEntry, Settings } from '../../shared/ipc/types';

export const shelves = ['active', 'archived', 'trash'] as const;
export type Shelf = (typeof shelves)[number];

export interface Wish {
  readonly shelf: Shelf;
  readonly search: string;
  readonly sort: Settings['sort'];
  readonly language: Language;
}

/** The entries of a shelf that contain every searched word, sorted as wished. */
export function shown(entries: readonly LibraryEntry[], wish: Wish): readonly LibraryEntry[] {
  const words = wish.search.toLocaleLowerCase(wish.language).split(/\s+/).filter(Boolean);
  const matches = ({ title, client, fileName }: LibraryEntry) => {
    const text = `${title} ${client} ${fileName}`.toLocaleLowerCase(wish.language);
    return words.every((word) => text.includes(word));
  };
  return entries.filter((entry) => shelfOf(entry) === wish.shelf && matches(entry)).toSorted(by(wish));
}

/** Files from elsewhere stand with the active ones. */
function shelfOf({ state }: LibraryEntry): Shelf {
  return state === 'elsewhere' ? 'active' : state;
}

function by({ sort, language }: Wish): (a: LibraryEntry, b: LibraryEntry) => number {
  const words = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  if (sort === 'lastChange') return (a, b) => b.saved.localeCompare(a.saved);
  return (a, b) => words.compare(a[sort], b[sort]) || words.compare(a.title, b.title);
}

/** The last station of the path that has been begun; -1 when none has. */
export function reachedStep(shares: readonly number[]): number {
  return shares.findLastIndex((share) => share > 0);
}
