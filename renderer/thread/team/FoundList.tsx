import { useId } from 'react';
import type { Seen } from '../../../shared/red-thread/divergence-map';
import { useTexts } from '../../i18n';
import { StatementName } from './StatementName';
import css from './team.module.css';

interface Props {
  readonly kind: 'blindSpots' | 'treasures' | 'silent';
  readonly found: readonly Seen[];
}

/** What is worth talking about, in neutral words, and the statements it is about. */
export function FoundList({ kind, found }: Props) {
  const { team } = useTexts();
  const { title, why } = team.found[kind];
  const id = useId();
  return (
    <section className={css.found} aria-labelledby={id}>
      <h3 id={id}>
        {title} <span className={css.count}>{found.length}</span>
      </h3>
      <p className={css.quiet}>{why}</p>
      {found.length === 0 ? (
        <p className={css.quiet}>{team.none}</p>
      ) : (
        <ul>
          {found.map(({ item }) => (
            <li key={item.id}>
              <StatementName item={item} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
