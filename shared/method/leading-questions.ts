import type { BodyChapter } from '../project/chapters';
import type { FrameField } from '../project/frame';
import type { RecordType } from '../project/record-types';
import type { FieldName } from '../project/records';

/** A field whose question leads: `<record>.<field>`, `frame` for the frame. */
export type LeadingField = { [T in RecordType]: `${T}.${FieldName<T>}` }[RecordType] | `frame.${FrameField}`;

/**
 * The few questions that lead through each chapter, for people who think along while they read; each can be understood
 * without the planner. The summary has to fit one page, so none stands there.
 */
export const leadingQuestions: { readonly [C in BodyChapter]: readonly LeadingField[] } = {
  summary: [],
  brief: ['frame.occasion', 'frame.task', 'frame.constraints', 'person.name'],
  people: ['group.name', 'group.appreciation', 'group.relationWanted', 'group.trustBasis', 'group.gift'],
  listening: ['channel.name', 'community.topic', 'need.text', 'need.longing', 'value.text'],
  goals: ['goal.text', 'goal.groups', 'goal.businessGoals', 'fit.value', 'goal.notGoal'],
  situation: ['audit.channel', 'resource.text', 'swotItem.quadrant', 'competitor.actor', 'competitor.gap'],
  positioning: ['usp.sentence', 'usp.worldPoorer', 'usp.tests', 'positioning.weAre'],
  idea: ['idea.title', 'idea.story', 'vision.text', 'message.text', 'tone.weAre', 'channelRole.purpose'],
  dramaturgy: ['phase.feeling', 'phase.turningPoint', 'phase.mission'],
  measures: ['measure.title', 'measure.groups', 'measure.giving', 'measure.metrics', 'measure.risk'],
  resources: ['frame.timeFrame', 'frame.budgetFrame', 'measure.efforts', 'measure.cost'],
  rules: ['principle.text', 'readiness.whoAnswers', 'escalation.who', 'check.kind'],
  learning: ['metric.name', 'event.kind', 'learning.text', 'review.stop', 'review.start', 'review.keep'],
  nextSteps: ['measure.responsible', 'measure.start', 'measure.dependsOn'],
  appendix: ['source.kind', 'observation.meaning'],
};
