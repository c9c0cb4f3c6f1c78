import type { RecordType } from '../project/record-types';

/**
 * The core questions of the 45-minute path, in the order in which they are asked: `<record>.<field>`, `frame` for the
 * frame. They are the fields declared `core`, and each has a why and an example of its own.
 */
export const shortPath = [
  'frame.title',
  'frame.client',
  'frame.occasion',
  'group.name',
  'group.kind',
  'group.appreciation',
  'group.relationWanted',
  'group.relationWantedText',
  'channel.name',
  'channel.culture',
  'need.text',
  'value.text',
  'goal.text',
  'swotItem.quadrant',
  'swotItem.text',
  'usp.sentence',
  'idea.title',
  'measure.title',
  'measure.start',
  'measure.responsible',
  'metric.name',
] as const satisfies readonly `${RecordType | 'frame'}.${string}`[];

export type CoreField = (typeof shortPath)[number];

/** The core field at a place, or `undefined` when the place has no guidance of its own. */
export function coreField(type: RecordType | 'frame', field: string): CoreField | undefined {
  return shortPath.find((core) => core === `${type}.${field}`);
}
