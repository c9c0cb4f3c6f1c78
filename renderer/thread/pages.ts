import type { ComponentType } from 'react';
import { ChannelsPage } from './channels/ChannelsPage';
import { EffortPage } from './effort/EffortPage';
import { EndsPage } from './ends/EndsPage';
import { MapPage } from './map/MapPage';
import type { ThreadPage } from './page-names';
import { TeamPage } from './team/TeamPage';

/** What each page of the thread shows. */
export const pages: { readonly [P in ThreadPage]: ComponentType } = {
  map: MapPage,
  ends: EndsPage,
  channels: ChannelsPage,
  team: TeamPage,
  effort: EffortPage,
};
