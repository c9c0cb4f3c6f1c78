import type { ComponentType } from 'react';
import { EndsPage } from './ends/EndsPage';
import { MapPage } from './map/MapPage';
import type { ThreadPage } from './page-names';

/** What each page of the thread shows. */
export const pages: { readonly [P in ThreadPage]: ComponentType } = {
  map: MapPage,
  ends: EndsPage,
};
