import type { RecordType } from '../../../project/record-types';
import type { RecordTexts } from '../../record-texts';
import { actor } from './actor';
import { audit } from './audit';
import { belief } from './belief';
import { businessGoal } from './business-goal';
import { calendarEntry } from './calendar-entry';
import { change } from './change';
import { channel } from './channel';
import { channelRole } from './channel-role';
import { check } from './check';
import { commStyle } from './comm-style';
import { community } from './community';
import { competitor } from './competitor';
import { escalation } from './escalation';
import { event } from './event';
import { experience } from './experience';
import { experiment } from './experiment';
import { fit } from './fit';
import { format } from './format';
import { freeChapter } from './free-chapter';
import { goal } from './goal';
import { group } from './group';
import { guideline } from './guideline';
import { idea } from './idea';
import { interest } from './interest';
import { learning } from './learning';
import { listeningPlan } from './listening-plan';
import { measure } from './measure';
import { measurement } from './measurement';
import { message } from './message';
import { metric } from './metric';
import { need } from './need';
import { observation } from './observation';
import { person } from './person';
import { phase } from './phase';
import { pillar } from './pillar';
import { positioning } from './positioning';
import { presence } from './presence';
import { principle } from './principle';
import { pulse } from './pulse';
import { question } from './question';
import { rating } from './rating';
import { readiness } from './readiness';
import { relation } from './relation';
import { resource } from './resource';
import { review } from './review';
import { source } from './source';
import { supply } from './supply';
import { swotItem } from './swot-item';
import { tone } from './tone';
import { tows } from './tows';
import { usp } from './usp';
import { value } from './value';
import { vision } from './vision';
import { workshop } from './workshop';

/** What every record says to people, in English. */
export const records = {
  person,
  source,
  question,
  freeChapter,
  group,
  actor,
  relation,
  interest,
  presence,
  channel,
  experience,
  observation,
  listeningPlan,
  community,
  commStyle,
  check,
  need,
  supply,
  value,
  businessGoal,
  goal,
  fit,
  audit,
  resource,
  readiness,
  competitor,
  swotItem,
  rating,
  tows,
  usp,
  positioning,
  workshop,
  idea,
  vision,
  belief,
  message,
  tone,
  channelRole,
  principle,
  phase,
  pillar,
  format,
  measure,
  calendarEntry,
  guideline,
  escalation,
  metric,
  measurement,
  event,
  experiment,
  learning,
  change,
  review,
  pulse,
} as const satisfies { readonly [T in RecordType]: RecordTexts<T> };
