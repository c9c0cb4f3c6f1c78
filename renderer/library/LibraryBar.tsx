import { observer } from 'mobx-react-lite';
import { useTexts } from '../i18n';
import { useApp } from '../stores/app-context';
import { Icon } from '../ui/Icon';
import css from './library.module.css';
import { type Shelf, shelves } from './shown';

const sorts = ['lastChange', 'title', 'client'] as const;

export interface LibraryBarProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly shelf: Shelf;
  readonly onShelf: (shelf: Shelf) => void;
}

/** Search, shelves and order of the library. */
export const LibraryBar = observer(function LibraryBar({ search, onSearch, shelf, onShelf }: LibraryBarProps) {
  const app = useApp();
  const { library } = useTexts();
  return (
    <div className={css.bar}>
      <div className={css.search}>
        <Icon name="search" />
        <input
          type="search"
          aria-label={library.search}
          placeholder={library.search}
          value={search}
          onChange={(event) => onSearch(event.currentTarget.value)}
        />
      </div>
      <div className={css.shelves}>
        {shelves.map((name) => (
          <button
            key={name}
            type="button"
            className={css.shelf}
            aria-pressed={name === shelf}
            onClick={() => onShelf(name)}
          >
            {library.shelf[name]}
          </button>
        ))}
      </div>
      <label className={css.sort}>
        {library.sortBy}
        <select
          value={app.settings.sort}
          onChange={(event) => {
            const sort = sorts.find((known) => known === event.currentTarget.value);
            if (sort) void app.changeSettings({ sort });
          }}
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {library.sort[sort]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
});
