import type { ReportTexts } from '../../../report/texts';
import { ended } from '../../ended';

/** The papers beside the strategy: one page, SWOT sheet, etiquette cards, guidelines, learning report. */
export const papers: Pick<
  ReportTexts,
  'papers' | 'onePage' | 'swotSheet' | 'etiquetteCard' | 'guidelinesPaper' | 'learningPaper'
> = {
  papers: {
    version: (number) => `Version ${number}`,
    asOf: (date) => `As of ${date}`,
    empty: () => 'The project has nothing for this yet. As soon as you enter something, it appears here.',
  },
  onePage: {
    box: 'At a glance',
    boxDescription: 'Dialogue groups, goals, measures and people to talk to at a glance.',
    people: 'For whom',
    goals: 'Goals',
    measures: 'First measures',
    phases: 'Phases',
    contact: 'Contact',
    more: (count) => `and ${count} more`,
    notice: (parts) => `A selection for one page (${parts.join('; ')}). The strategy has it in full.`,
    leftOut: (what, shown, all) => `${what}: ${shown} of ${all}`,
    shortened: (count) => (count === 1 ? 'one text shortened' : `${count} texts shortened`),
  },
  swotSheet: {
    agreement: (perspective, dots, value) => `${perspective} ${dots} ${value}`,
    covered: (perspective) => `${perspective}: too few answers`,
    key: '●●●●○ median agreement per perspective (1 to 5). Where there are few answers they stay covered, so that nobody can be recognised. The free space is for what comes up.',
    blank: 'The free space is for what comes up.',
  },
  etiquetteCard: {
    rules: 'Good manners here',
    rulesDescription: (name) => ended(`What to do and what to avoid at ${name}`),
    character: 'What kind of place this is',
    tone: 'Tone and who answers',
    toneDescription: (name) => ended(`Tone, task and people responsible for ${name}`),
    responsible: 'Who speaks for us here',
    answer: 'Answer',
    our: 'Our task here',
  },
  guidelinesPaper: {
    intro: (_du, netiquette) =>
      `So that you know what you can rely on when you speak for us${netiquette ? ', and what we ask of all who talk with us' : ''}.`,
    staff: 'For all who speak for us',
    netiquette: 'Netiquette for all who talk with us',
    escalation: 'When it gets difficult',
  },
  learningPaper: {
    next: 'Next course check',
    nextText: (date) => `We meet again on ${date}.`,
    overdue: (date) => `It was agreed for ${date} and has not taken place yet.`,
    figures: 'Planned and actual',
    figuresCaption: 'Metrics with target and latest value',
    figuresDescription: 'Each metric with its baseline, target, latest measured value and its date.',
    start: 'Baseline',
    plan: 'Planned',
    actual: 'Actual',
    measured: 'Measured on',
    notMeasured: 'not measured yet',
  },
};
