import type { Overrides } from '../../overrides';
import type { commonFieldTexts as informalCommon } from '../common';
import type { frameTexts as informalFrame } from '../frame';

/** Texts of the frame as they are said with Sie. */
export const frameTexts: Overrides<typeof informalFrame> = {
  occasion: { invite: 'Was ist geschehen, dass Sie heute darüber sprechen?' },
  task: { invite: 'Schreiben Sie auch auf, was nicht dazugehört.' },
  signOffs: { invite: 'Tragen Sie ein, wessen Zustimmung Sie brauchen – auch wenn sie noch aussteht.' },
  tags: { question: 'Unter welchen Wörtern wollen Sie das Projekt wiederfinden?' },
  note: { question: 'Was möchten Sie sich zum Projekt merken?' },
};

/** Texts of the fields every record has, as they are said with Sie. */
export const commonFieldTexts: Overrides<typeof informalCommon> = {
  tags: { question: 'Unter welchen Wörtern wollen Sie es wiederfinden?' },
  note: { question: 'Was möchten Sie sich dazu merken?' },
};
