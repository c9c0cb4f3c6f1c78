import type { RecordTexts } from '../../record-texts';

export const observation = {
  one: 'Observation',
  many: 'Observations',
  add: 'New observation',
  empty: 'Nothing heard yet – start with one sentence somebody said.',
  untitled: 'Observation without text',
  why: 'Listening comes before any goal. What was said is kept apart here from what we make of it – that way our own opinion does not slip in unnoticed.',
  example: 'Joinery: a customer tells master joiner Tobias Kern, ‘I want to touch the wood before I order the table.’',
  fields: {
    what: {
      label: 'What was said',
      question: 'What exactly, in their words?',
      invite: 'One sentence is enough, as close as you can to how it was said.',
    },
    date: { label: 'Date', question: 'When did you hear it?' },
    place: { label: 'Place', question: 'Where did you hear it?' },
    listener: { label: 'Listener', question: 'Who listened?' },
    kind: {
      label: 'Kind',
      question: 'What does it show?',
      options: {
        wish: 'wish',
        need: 'need',
        longing: 'longing',
        praise: 'praise',
        criticism: 'criticism',
        question: 'question',
        experience: 'experience',
        product_talk: 'talk about products',
        rule: 'rule of the place',
        conflict: 'conflict',
        idea: 'idea',
      },
    },
    who: { label: 'Who speaks', question: 'Who spoke?' },
    placeText: {
      label: 'Place in detail',
      question: 'Where exactly?',
      invite: 'The post, the group, the table by the window.',
    },
    quote: { label: 'Verbatim', question: 'Is it a word-for-word quotation?' },
    anonymised: {
      label: 'Without names',
      question: 'Can nobody be recognised any more?',
    },
    feeling: {
      label: 'Feeling',
      question: 'How did it sound?',
      options: {
        joy: 'joy',
        pride: 'pride',
        anger: 'anger',
        worry: 'worry',
        frustration: 'frustration',
        curiosity: 'curiosity',
        boredom: 'boredom',
        hope: 'hope',
      },
    },
    meaning: {
      label: 'What we understand',
      question: 'What do we learn from it?',
      invite: 'Only now does your own reading come in.',
    },
    aboutUs: { label: 'About us', question: 'Is it about us?' },
  },
} satisfies RecordTexts<'observation'>;
