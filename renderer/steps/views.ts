import type { ComponentType } from 'react';
import type { RecordType } from '../../shared/project/record-types';
import { BeliefView } from '../views/beliefs/BeliefView';
import { ChannelPortrait } from '../views/channel-portrait/ChannelPortrait';
import { ChangeDetail } from '../views/event-flow/ChangeDetail';
import { EventFlow } from '../views/event-flow/EventFlow';
import { FitMatrix } from '../views/fit-matrix/FitMatrix';
import { GroupBoard } from '../views/group-board/GroupBoard';
import { IdeaWorkshop } from '../views/idea-workshop/IdeaWorkshop';
import { LettingGoView } from '../views/letting-go/LettingGoView';
import { MeasureTable } from '../views/measure-table/MeasureTable';
import { MetricLines } from '../views/metric-lines/MetricLines';
import { ObservationLog } from '../views/observation-log/ObservationLog';
import { PhaseBand } from '../views/phase-band/PhaseBand';
import { PracticeMatrix } from '../views/practice-matrix/PracticeMatrix';
import { RatingDetail } from '../views/ratings/RatingDetail';
import { RatingsView } from '../views/ratings/RatingsView';
import { SupplyTable } from '../views/supply-table/SupplyTable';
import { SwotBoard } from '../views/swot-board/SwotBoard';
import { SwotDetail } from '../views/swot-board/SwotDetail';
import { TowsBoard } from '../views/tows-board/TowsBoard';
import { UspPage } from '../views/usp-page/UspPage';
import type { DetailProps, ViewProps } from './view-props';

export type { ViewProps } from './view-props';

/** Boards and tables that serve people better than a list; every other type gets the generic list. */
export const views: { readonly [T in RecordType]?: ComponentType<ViewProps> } = {
  group: GroupBoard,
  experience: PracticeMatrix,
  observation: ObservationLog,
  supply: SupplyTable,
  fit: FitMatrix,
  swotItem: SwotBoard,
  rating: RatingsView,
  tows: TowsBoard,
  usp: UspPage,
  idea: IdeaWorkshop,
  phase: PhaseBand,
  measure: MeasureTable,
  metric: MetricLines,
  event: EventFlow,
  readiness: LettingGoView,
  belief: BeliefView,
};

/** Pages that stand for one record instead of the generic form. */
export const details: { readonly [T in RecordType]?: ComponentType<DetailProps> } = {
  channel: ChannelPortrait,
  swotItem: SwotDetail,
  rating: RatingDetail,
  change: ChangeDetail,
};

/** Views in which a record is edited where it stands: no form opens beside them. */
export const whole: readonly RecordType[] = ['usp', 'belief'];
