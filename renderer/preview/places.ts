import { KIND, type Origin, originOf, originText } from '../../shared/report/origin';

/** Words of the sheets that stand side by side and come from the same field: one place to go to. */
export interface Place {
  readonly from: string;
  readonly elements: readonly HTMLElement[];
}

/** A place by its number, and where its words come from: numbers change while somebody writes. */
export interface Here {
  readonly from: string;
  readonly index: number;
}

/** All places of the sheets, in reading order. */
export function placesIn(sheets: HTMLElement): Place[] {
  const places: { readonly from: string; readonly elements: HTMLElement[] }[] = [];
  for (const element of sheets.querySelectorAll<HTMLElement>('[data-from]')) {
    const from = element.dataset.from ?? '';
    const last = places.at(-1);
    if (last?.from === from) last.elements.push(element);
    else places.push({ from, elements: [element] });
  }
  return places;
}

/** The first place that comes from a field; else the first of its record, the frame excepted: it is everywhere. */
export function placeFrom<P extends Pick<Place, 'from'>>(places: readonly P[], origin: Origin): P | undefined {
  const exact = places.find(({ from }) => from === originText(origin));
  if (exact || (origin.id === null && origin.field !== null)) return exact;
  return places.find(({ from }) => {
    const { id, field } = originOf(from);
    return id === origin.id && field !== KIND;
  });
}

/** Where a place is now, after the sheets were drawn anew: the one from the same field that is nearest to where it was. */
export function nearest(places: readonly Pick<Place, 'from'>[], { from, index }: Here): number | null {
  const same = places.flatMap((place, i) => (place.from === from ? [i] : []));
  const [first] = same.sort((a, b) => Math.abs(a - index) - Math.abs(b - index));
  return first ?? (places.length === 0 ? null : Math.min(index, places.length - 1));
}

/** The first place that can be seen at a scroll position. */
export function firstInView(places: readonly Place[], view: HTMLElement): number | null {
  const { top, bottom } = view.getBoundingClientRect();
  const found = places.findIndex(({ elements }) => {
    const place = elements[0]?.getBoundingClientRect();
    return place !== undefined && place.top >= top && place.top < bottom;
  });
  return found >= 0 ? found : places.length > 0 ? 0 : null;
}
