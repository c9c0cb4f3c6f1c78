/** Line drawings of one weight, 16 by 16. */
const paths = {
  plus: 'M8 3v10M3 8h10',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M10 3L5 8l5 5',
  forward: 'M6 3l5 5-5 5',
  down: 'M3 6l5 5 5-5',
  up: 'M3 10l5-5 5 5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.6 10.6L14 14',
  undo: 'M6 4L3 7l3 3M3 7h6a4 4 0 0 1 0 8H7',
  redo: 'M10 4l3 3-3 3M13 7H7a4 4 0 0 0 0 8h2',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5V5M10.5 2.5V5',
  trash: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 9h6l.5-9',
  loose: 'M2 5c3 0 3 6 6 6M11 11h.01M13.5 9.5h.01',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  panel: 'M2.5 3h11v10h-11zM10 3v10',
  sliders: 'M2.5 5h6M12 5h1.5M10 3.2a1.8 1.8 0 1 0 .01 0M2.5 11h1.5M7.5 11h6M5.7 9.2a1.8 1.8 0 1 0 .01 0',
  sheet: 'M4 2h6l3 3v9H4zM10 2v3h3',
  why: 'M5.6 6a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2 1-1.2 1.9M8 12.6h.01',
  bold: 'M4.5 3h4a2.5 2.5 0 0 1 0 5h-4zM4.5 8h4.7a2.5 2.5 0 0 1 0 5H4.5z',
  italic: 'M7 3h5M4 13h5M9.5 3l-3 10',
  bullets: 'M6.5 4h7M6.5 8h7M6.5 12h7M3 4h.01M3 8h.01M3 12h.01',
  numbers: 'M7.5 4h6M7.5 8h6M7.5 12h6M2.5 3.2L3.6 2.5v4M2.4 10.2c.3-.9 2-.8 2 .3 0 .9-2 1.6-2 2.7h2.2',
  quote: 'M3 3v10M6.5 4.5h7M6.5 8h7M6.5 11.5h4.5',
  chain:
    'M6.7 9.3a2.4 2.4 0 0 0 3.4 0l2.6-2.6a2.4 2.4 0 0 0-3.4-3.4l-.9.9M9.3 6.7a2.4 2.4 0 0 0-3.4 0L3.3 9.3a2.4 2.4 0 0 0 3.4 3.4l.9-.9',
  arrow: 'M2.5 8h11M9.5 4l4 4-4 4',
} as const;

export type IconName = keyof typeof paths;

/** Decoration beside a word or inside a labelled button; never the only carrier of meaning. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="none" aria-hidden="true" focusable="false">
      <path d={paths[name]} stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
