import { type PointerEvent, type RefObject, useState } from 'react';
import type { Period } from '../../../shared/project/fields/values';
import { daysBetween } from '../../../shared/support/dates';
import { moveEdge, movePeriod } from './band';

/** What of a bar is held: an edge, or all of it. */
export type Grip = 'start' | 'end' | 'whole';

/** The period after what is held has been moved by days. */
export function gripped(period: Period, grip: Grip, days: number): Period {
  return grip === 'whole' ? movePeriod(period, days) : moveEdge(period, grip, days);
}

interface Held {
  readonly grip: Grip;
  readonly from: number;
  readonly days: number;
}

/** Drawing by mouse, in whole days. Only letting go changes the project, so one draw is one step to take back. */
export function useDragDays(
  track: RefObject<HTMLElement | null>,
  span: Period,
  onDrop: (grip: Grip, days: number) => void,
) {
  const [held, setHeld] = useState<Held | null>(null);

  const daysAt = (x: number, from: number) => {
    const width = track.current?.clientWidth ?? 0;
    return width === 0 ? 0 : Math.round(((x - from) / width) * (daysBetween(span.start, span.end) + 1));
  };
  const handlers = (grip: Grip) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setHeld({ grip, from: event.clientX, days: 0 });
    },
    onPointerMove: (event: PointerEvent) => {
      if (held) setHeld({ ...held, days: daysAt(event.clientX, held.from) });
    },
    onPointerUp: (event: PointerEvent) => {
      if (held) onDrop(held.grip, daysAt(event.clientX, held.from));
      setHeld(null);
    },
    onPointerCancel: () => setHeld(null),
  });
  return { grip: held?.grip ?? null, days: held?.days ?? 0, handlers };
}
