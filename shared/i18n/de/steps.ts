import type { StepId } from '../../method/steps';
import type { StepTexts } from '../record-texts';

export const steps = {
  frame: {
    name: 'Rahmen',
    title: 'Auftrag, Beteiligte, Rahmen',
    subtitle: 'Worum geht es, für wen, und wer ist dabei?',
  },
  people: {
    name: 'Menschen',
    title: 'Menschen und Netzwerke finden',
    subtitle: 'Mit wem wollen wir in Beziehung treten?',
  },
  listening: {
    name: 'Zuhören',
    title: 'Zuhören, verstehen, einfühlen, lernen',
    subtitle: 'Noch bevor Ziele entstehen: Was bewegt die Menschen?',
  },
  situation: {
    name: 'Ausgangslage',
    title: 'Ziele und IST-Analyse im Team',
    subtitle: 'Was soll anders werden, und wo stehen wir – aus Sicht aller?',
  },
  idea: {
    name: 'Leitidee',
    title: 'Leitidee, Dramaturgie, Maßnahmen',
    subtitle: 'Welcher Gedanke begeistert die richtigen Menschen, und was tun wir dafür?',
  },
  learning: {
    name: 'Lernen',
    title: 'Sich ständig verbessern',
    subtitle: 'Was geschieht, was lernen wir daraus, was ändern wir?',
  },
} satisfies { [S in StepId]: StepTexts };
