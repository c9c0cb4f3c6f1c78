import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import type { Knot } from '../../../shared/red-thread/thread';
import { useTexts } from '../../i18n';
import { useApp } from '../../stores/app-context';
import { ColumnHeads } from './ColumnHeads';
import { layoutOf, neighbour, type PlacedCard, pathOf } from './layout';
import css from './map.module.css';
import { ThreadCard } from './ThreadCard';
import { useInSight } from './use-in-sight';
import type { ThreadMap } from './use-thread-map';

export interface ThreadCanvasProps {
  readonly map: ThreadMap;
  /** What is shown of it. */
  readonly knots: readonly Knot[];
  /** The chain that lights up; without one everything is equally pale. */
  readonly lit: ReadonlySet<Id> | null;
  readonly active: Knot | null;
  readonly onChoose: (knot: Knot) => void;
}

/** The drawing: cards in columns and the lines between them, of which only those in sight exist. Arrow keys go from card to card. */
export function ThreadCanvas({ map, knots, lit, active, onChoose }: ThreadCanvasProps) {
  const { ui } = useApp();
  const { map: words } = useTexts().thread;
  const { ref: room, width } = useElementSize();
  const scroller = useRef<HTMLDivElement>(null);
  const [folded, setFolded] = useState<ReadonlySet<number>>(new Set());
  const layout = useMemo(
    () => layoutOf({ knots, ties: map.ties, loose: new Set(map.loose.keys()), folded, room: width }),
    [knots, map, folded, width],
  );
  const inSight = useInSight(scroller, layout.cards);
  const cards = useMemo(() => new Map(inSight.map((card) => [card.knot.id, card])), [inSight]);
  const all = useMemo(() => new Map(layout.cards.map((card) => [card.knot.id, card])), [layout]);
  const near = map.ties.filter(({ from, to }) => cards.has(from) && cards.has(to));
  const bright = lit ? map.ties.filter(({ from, to }) => lit.has(from) && lit.has(to)) : [];
  const stop = active && all.has(active.id) ? active.id : layout.cards[0]?.knot.id;

  const wanted = useRef<Id | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const card = scroller.current?.querySelector<HTMLElement>(`[data-id="${wanted.current}"]`);
    if (card) {
      wanted.current = null;
      card.focus();
    }
  });
  const go = (card: PlacedCard) => {
    wanted.current = card.knot.id;
    const { current } = scroller;
    if (current && (card.y < current.scrollTop || card.y + card.height > current.scrollTop + current.clientHeight - 60))
      current.scrollTop = Math.max(0, card.y - current.clientHeight / 3);
    onChoose(card.knot);
  };
  const onKeyDown = (event: KeyboardEvent, card: PlacedCard) => {
    const next = neighbour(layout.cards, card, event.key);
    if (event.key === 'Enter') ui.openRecord(card.knot);
    else if (next) go(next);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={scroller} className={css.scroller}>
      <p className="hidden-but-read">{words.keys}</p>
      <div ref={room} className={css.room} />
      <ColumnHeads
        columns={layout.columns}
        onFold={(column) => {
          const next = new Set(folded);
          if (!next.delete(column)) next.add(column);
          setFolded(next);
        }}
      />
      <section aria-label={words.label} className={css.canvas} style={{ width: layout.width, height: layout.height }}>
        <svg
          width={layout.width}
          height={layout.height}
          className={css.lines}
          data-lit={lit !== null}
          aria-hidden="true"
        >
          <path className={css.pale} d={pathOf(near, all)} />
          <path className={css.bright} d={pathOf(bright, all)} />
        </svg>
        {inSight.map((card) => (
          <ThreadCard
            key={card.knot.id}
            card={card}
            folded={folded.has(card.column)}
            loose={map.loose.get(card.knot.id) ?? none}
            look={lit === null ? 'plain' : lit.has(card.knot.id) ? 'lit' : 'dim'}
            active={active?.id === card.knot.id}
            tabbable={stop === card.knot.id}
            onChoose={() => onChoose(card.knot)}
            onOpen={() => ui.openRecord(card.knot)}
            onKeyDown={(event) => onKeyDown(event, card)}
          />
        ))}
      </section>
    </div>
  );
}

const none: readonly string[] = [];
