import type { commonFields } from '../../project/define-record';
import type { commonWords as german } from '../de/common';
import type { FieldsTexts } from '../record-texts';
import type { Widen } from '../widen';

/** Fields every record has besides its own. */
export const commonFieldTexts = {
  author: { label: 'Entered by', question: 'Who entered this?' },
  visibility: {
    label: 'Visibility',
    question: 'Who gets to see it?',
    options: { client: 'for the client too', internal: 'for the team only' },
  },
  evidence: {
    label: 'Evidence',
    question: 'Observed yourself, told by someone or assumed?',
    options: { observed: 'observed', told: 'told to us', assumed: 'assumed' },
  },
  sources: { label: 'Sources', question: 'Which sources is this based on?' },
  tags: { label: 'Tags', question: 'Under which words do you want to find it again?' },
  note: {
    label: 'Note',
    question: 'What do you want to remember about it?',
    invite: 'Stays in the team and is never in the client’s document.',
  },
} satisfies FieldsTexts<typeof commonFields>;

/** Words used everywhere: small answers, ends of scales, what is left open, the trash. */
export const commonWords: Widen<typeof german> = {
  yes: 'yes',
  no: 'no',
  unknown: 'unknown',
  and: 'and',
  or: 'or',
  more: 'More',
  scale: { 1: 'not at all', 2: 'slightly', 3: 'moderately', 4: 'strongly', 5: 'very strongly' },
  period: { start: 'Start', end: 'End' },
  money: { amount: 'Amount', currency: 'Currency' },
  currencies: { EUR: 'euro', CHF: 'Swiss franc', USD: 'US dollar', GBP: 'pound sterling' },
  created: 'Created',
  updated: 'Changed',
  open: {
    name: 'Open on purpose',
    reason: {
      label: 'Reason',
      question: 'Why do we leave this open?',
      invite: 'One sentence is enough. ‘We will know after talking to the team’ is a decision too.',
    },
    revisit: { label: 'Look at it again on', question: 'When do we look at it again?' },
  },
  trash: {
    name: 'Trash',
    moveTo: 'Move to trash',
    restore: 'Bring back',
    empty: 'The trash is empty.',
    deletedAt: 'Put away on',
  },
};
