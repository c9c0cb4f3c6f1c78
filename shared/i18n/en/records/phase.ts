import type { RecordTexts } from '../../record-texts';

export const phase = {
  one: 'Phase',
  many: 'Phases',
  add: 'New phase',
  empty: 'No phase yet – how does your story begin, and what is it heading for?',
  untitled: 'Phase without a name',
  why: 'A calendar lines up dates; a dramaturgy leads people through a story. Each phase has a feeling and a mission, and at the end something is different from before.',
  example:
    'Open-air theatre: in the phase ‘Curtain up’ director Nora Stahl lets the village vote on how the play ends. Spectators become accomplices.',
  fields: {
    title: {
      label: 'Phase',
      question: 'Which part of the story is this?',
      invite: 'Such as listening, opening, build-up, climax, winding down, carrying on – or names of your own.',
    },
    period: { label: 'Period', question: 'From when to when?' },
    feeling: {
      label: 'Feeling',
      question: 'What should people feel in this time?',
    },
    mission: { label: 'Mission', question: 'What is the phase for?' },
    goals: {
      label: 'Goals',
      question: 'Which goals does it bring us closer to?',
    },
    turningPoint: {
      label: 'Turning point',
      question: 'What changes?',
      invite: 'The moment after which there is no going back.',
    },
    order: {
      label: 'Place in the arc',
      question: 'Where in the arc does it stand?',
    },
  },
} satisfies RecordTexts<'phase'>;
