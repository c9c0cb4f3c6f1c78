import type { State } from './state';

/** What is looked at: the lists, one state, or two of them side by side (`after: null` is the plan as it is now). */
export type Looking =
  | { readonly kind: 'lists' }
  | { readonly kind: 'view'; readonly state: State }
  | { readonly kind: 'compare'; readonly before: State; readonly after: State | null };
