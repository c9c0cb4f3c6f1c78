import type { RecordTexts } from '../../record-texts';

export const idea = {
  one: 'Lead idea',
  many: 'Lead ideas',
  add: 'New variant',
  empty: 'No lead idea yet – write down three variants, one of them a wild one.',
  untitled: 'Lead idea without a title',
  why: 'The lead idea holds everything together. It cannot be worked out like a sum: it takes empathy, courage, reason and vision – and people who are glad to believe in it.',
  example:
    'Veterinary practice: ‘Nobody waits alone.’ Dr Paul Engel had heard that owners find sitting in the waiting room worse than the treatment.',
  fields: {
    title: {
      label: 'Lead idea',
      question: 'Which thought carries everything?',
      invite: 'Eight words at most that someone would want to pass on.',
    },
    story: {
      label: 'Story',
      question: 'Which story do we tell?',
      invite: 'Who longs for what, what stands in the way, and what happens through you?',
    },
    state: {
      label: 'State',
      question: 'How far has this variant come?',
      options: {
        draft: 'draft',
        shortlisted: 'shortlisted',
        chosen: 'chosen',
        dropped: 'dropped',
      },
    },
    stateReason: { label: 'Reason', question: 'Why this one – or why not?' },
    roots: {
      label: 'Roots',
      question: 'What does it grow from?',
      parts: {
        needs: { label: 'Needs' },
        values: { label: 'Added values' },
        usp: { label: 'USP' },
        options: { label: 'Strategic options' },
      },
    },
    symbol: { label: 'Image, motif', question: 'Which image stands for it?' },
    symbolImage: { label: 'Image as a file', question: 'Does the image exist already?', invite: 'PNG or JPEG' },
    scores: {
      label: 'Test',
      question: 'Does it inspire the right people?',
      invite: 'Everyone judges alone first, then you talk about it.',
      add: 'Add a judgement',
      entry: {
        person: { label: 'Person' },
        empathy: { label: 'Empathy' },
        courage: { label: 'Courage' },
        reason: { label: 'Reason' },
        vision: { label: 'Vision' },
        enthusiasm: { label: 'Enthusiasm' },
      },
    },
    carries: {
      label: 'Does it carry?',
      question: 'Which example is there for each group and phase?',
      invite: 'One small example per cell shows whether the thought carries everywhere.',
    },
  },
} satisfies RecordTexts<'idea'>;
