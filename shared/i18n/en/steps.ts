import type { StepId } from '../../method/steps';
import type { StepTexts } from '../record-texts';

export const steps = {
  frame: {
    name: 'Frame',
    title: 'Brief, people involved, frame',
    subtitle: 'What is it about, for whom, and who is on board?',
  },
  people: {
    name: 'People',
    title: 'Finding people and networks',
    subtitle: 'With whom do we want a relationship?',
  },
  listening: {
    name: 'Listening',
    title: 'Listen, understand, empathise, learn',
    subtitle: 'Before any goal is set: what moves people?',
  },
  situation: {
    name: 'Situation',
    title: 'Goals and as-is analysis, as a team',
    subtitle: 'What shall change, and where do we stand – in everyone’s view?',
  },
  idea: {
    name: 'Lead idea',
    title: 'Lead idea, dramaturgy, measures',
    subtitle: 'Which thought inspires the right people, and what do we do for it?',
  },
  learning: {
    name: 'Learning',
    title: 'Improve without end',
    subtitle: 'What happens, what do we learn from it, what do we change?',
  },
} satisfies { [S in StepId]: StepTexts };
