import { observer } from 'mobx-react-lite';
import type { KeyboardEvent } from 'react';
import { recordTexts } from '../../../shared/i18n/records';
import { useLanguage, useTexts } from '../../i18n';
import { useAbout } from '../ends/use-about';
import type { PlacedCard } from './layout';
import css from './map.module.css';

export interface ThreadCardProps {
  readonly card: PlacedCard;
  readonly folded: boolean;
  /** What is missing here, in words. */
  readonly loose: readonly string[];
  readonly look: 'plain' | 'lit' | 'dim';
  readonly active: boolean;
  /** The one card that Tab stops at. */
  readonly tabbable: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A record on the map; with a loose end that says what is missing. */
export const ThreadCard = observer(function ThreadCard(props: ThreadCardProps) {
  const { card, folded, loose, look, active, tabbable, onChoose, onOpen, onKeyDown } = props;
  const { map } = useTexts().thread;
  const { type, id } = card.knot;
  const title = useAbout({ records: [{ type, id, title: '' }] });
  const name = recordTexts(useLanguage(), type).one;
  const [first, ...more] = loose;
  return (
    <button
      type="button"
      className={css.card}
      data-id={id}
      data-look={look}
      data-active={active}
      data-loose={loose.length > 0}
      data-folded={folded}
      style={{ left: card.x, top: card.y, width: card.width, height: card.height }}
      tabIndex={tabbable ? 0 : -1}
      title={title}
      aria-pressed={active}
      onFocus={() => !active && onChoose()}
      onClick={onChoose}
      onDoubleClick={onOpen}
      onKeyDown={onKeyDown}
    >
      <span className="hidden-but-read">{name}:</span>
      <span className={folded ? 'hidden-but-read' : css.title}>{title}</span>
      {!folded && first && (
        <span className={css.looseEnd}>
          {first}
          {more.length > 0 && ` +${more.length}`}
        </span>
      )}
      {(folded ? loose : more).map((what) => (
        <span key={what} className="hidden-but-read">
          {map.missing(what)}
        </span>
      ))}
    </button>
  );
});
