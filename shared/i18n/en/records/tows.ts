import type { RecordTexts } from '../../record-texts';

export const tows = {
  one: 'Strategic option',
  many: 'Strategic options',
  add: 'New option',
  empty: 'No option yet – which strength goes with which opportunity?',
  untitled: 'Option without text',
  why: 'A list of strengths is not yet a strategy. Only when inside and outside meet does a step arise that can be chosen, or left for a good reason.',
  example:
    'Sawmill: the boxes of offcuts and the school’s new workshop together make an idea. Birgit Lohmann, who runs the mill, chooses it; she drops the trade fair.',
  fields: {
    text: { label: 'Option', question: 'What follows from both?' },
    kind: {
      label: 'Connection',
      question: 'Which two quadrants meet?',
      options: {
        SO: 'a strength uses an opportunity',
        WO: 'an opportunity heals a weakness',
        ST: 'a strength wards off a threat',
        WT: 'avoid weakness and threat',
      },
    },
    items: { label: 'Statements', question: 'Which statements does it follow from?' },
    chosen: { label: 'Chosen', question: 'Do we want to do this?' },
    reason: { label: 'Reason', question: 'Why yes, or why no?' },
  },
} satisfies RecordTexts<'tows'>;
