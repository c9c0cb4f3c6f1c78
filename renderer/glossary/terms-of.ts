import type { Term } from '../../shared/method/glossary';
import type { RecordType } from '../../shared/project/record-types';

/** Terms worth reading beside a type of record. */
const terms: { readonly [T in RecordType]?: readonly Term[] } = {
  group: ['dialogueGroup', 'appreciation', 'relationship'],
  actor: ['actor', 'influencer', 'disclosure'],
  presence: ['presence', 'favouritism'],
  interest: ['need', 'dialogueGroup'],
  channel: ['channel', 'culture', 'etiquette'],
  experience: ['practice', 'favouritism'],
  observation: ['observation', 'evidence', 'listening'],
  need: ['need', 'longing'],
  supply: ['valueGap', 'need'],
  value: ['addedValue', 'valueGap', 'giving'],
  community: ['community'],
  businessGoal: ['businessGoal', 'alignment'],
  goal: ['goal', 'heard', 'effectLevel'],
  fit: ['alignment', 'bridge'],
  audit: ['asIsAnalysis'],
  swotItem: ['swot', 'perspective'],
  rating: ['perspective', 'divergence', 'blindness'],
  tows: ['tows', 'swot'],
  usp: ['usp', 'positioning'],
  positioning: ['positioning'],
  idea: ['leadIdea', 'carrying', 'vision'],
  vision: ['vision', 'longing'],
  belief: ['vision', 'leadIdea'],
  message: ['addedValue', 'toneOfVoice'],
  tone: ['toneOfVoice', 'culture'],
  channelRole: ['channelRole', 'channel'],
  principle: ['eyeLevel', 'netiquette'],
  phase: ['dramaturgy', 'carrying'],
  measure: ['measure', 'raci', 'giving'],
  calendarEntry: ['editorialPlan'],
  guideline: ['netiquette', 'escalation'],
  escalation: ['escalation', 'lettingGo'],
  metric: ['metric', 'baseline', 'effectLevel'],
  measurement: ['metric', 'baseline'],
  event: ['courseCheck', 'lettingGo'],
  learning: ['courseCheck', 'redThread'],
  change: ['courseCheck', 'redThread'],
  review: ['courseCheck', 'lettingGo'],
};

export function termsOf(type: RecordType | 'frame'): readonly Term[] {
  return type === 'frame' ? ['strategy', 'redThread', 'leftOpen'] : (terms[type] ?? []);
}
