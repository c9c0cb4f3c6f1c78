import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** Screen units (device-independent pixels). */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the window stood; without `area` the system places it. */
export interface WindowState {
  readonly area: Area | null;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

export const smallest = { width: 800, height: 560 } as const;
const first: WindowState = { area: null, width: 1280, height: 860, maximized: false };

const whole = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));
const schema = v.object({
  area: v.object({ x: whole, y: whole, width: whole, height: whole }),
  maximized: v.boolean(),
});

/** The remembered state, or the first one when there is none or it cannot be read: a window is never worth an error. */
export function readWindowState(file: string, screens: readonly Area[]): WindowState {
  try {
    const { area, maximized } = v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
    return fitted(area, maximized, screens);
  } catch {
    return first;
  }
}

export const windowStateText = (area: Area, maximized: boolean): string => JSON.stringify({ area, maximized });

/** A screen may be gone or smaller since then: the title bar has to be within reach, or the place is forgotten. */
function fitted(area: Area, maximized: boolean, screens: readonly Area[]): WindowState {
  const width = Math.max(area.width, smallest.width);
  const height = Math.max(area.height, smallest.height);
  const reachable = screens.some(
    (screen) =>
      area.x + width > screen.x + 100 &&
      area.x < screen.x + screen.width - 100 &&
      area.y >= screen.y &&
      area.y < screen.y + screen.height - 50,
  );
  return { area: reachable ? { ...area, width, height } : null, width, height, maximized };
}
