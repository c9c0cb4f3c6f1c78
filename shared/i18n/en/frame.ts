import type { frameFields } from '../../project/frame';
import type { frameWords as german } from '../de/frame';
import { labelsOf } from '../labels';
import type { FieldsTexts } from '../record-texts';
import type { Widen } from '../widen';
import { chapterTitles } from './chapters';
import { documentTitles } from './documents';

const fileNames = {
  strategy: { label: documentTitles.strategy },
  summary: { label: documentTitles.summary },
  measures: { label: documentTitles.measures },
  swot: { label: documentTitles.swot },
  questionnaire: { label: documentTitles.questionnaire },
  etiquette: { label: documentTitles.etiquette },
  guidelines: { label: documentTitles.guidelines },
  learning: { label: documentTitles.learning },
  handout: { label: documentTitles.handout },
};

/** What the frame of a project says about itself. */
export const frameWords: Widen<typeof german> = {
  name: 'Frame',
  why: 'A shared frame keeps everyone from solving a different task. There is no recipe that suits all; so this is the place for what makes this particular brief and where its limits lie.',
  example:
    'Bicycle workshop: Petra Lindner is looking for someone to take over. The strategy is to settle how young mechanics hear of it – not how to sell more bicycles.',
};

export const frameTexts = {
  title: {
    label: 'Project title',
    question: 'What does everyone involved call this project?',
    invite: 'A name the client would use in the corridor as well.',
  },
  client: {
    label: 'Client',
    question: 'Who is the strategy for?',
    parts: {
      name: { label: 'Name' },
      legalForm: { label: 'Legal form' },
      sector: { label: 'Sector' },
      sizeClass: {
        label: 'Size',
        options: {
          '1': 'one person',
          '2-9': '2–9 people',
          '10-49': '10–49 people',
          '50-249': '50–249 people',
          '250+': '250 people and more',
        },
      },
      place: { label: 'Place' },
      website: { label: 'Website' },
    },
  },
  occasion: {
    label: 'Occasion',
    question: 'Why now, and what triggered it?',
    invite: 'What happened that you are talking about it today?',
  },
  task: {
    label: 'Task',
    question: 'Which question shall the strategy answer, and which not?',
    invite: 'Write down what does not belong to it, too.',
  },
  horizon: { label: 'Planning horizon', question: 'From when to when do we plan?' },
  market: { label: 'Market and region', question: 'Where do we act?' },
  budgetFrame: { label: 'Budget frame', question: 'What amount is free?' },
  budgetRhythm: {
    label: 'One-off or monthly',
    question: 'Does the amount count once or every month?',
    options: { once: 'one-off', monthly: 'monthly' },
  },
  timeFrame: {
    label: 'Time frame (hours per week)',
    question: 'How many hours a week are really there?',
  },
  constraints: {
    label: 'Constraints',
    question: 'What is given, and what is off limits?',
    invite: 'Law, corporate design, works council, data protection, brand rules.',
  },
  docLanguage: {
    label: 'Document language',
    question: 'In which language is it handed over?',
    options: {
      'de-DE': 'German (Germany)',
      'de-AT': 'German (Austria)',
      'de-CH': 'German (Switzerland)',
      'en-GB': 'English (United Kingdom)',
      'en-US': 'English (United States)',
    },
  },
  address: {
    label: 'Form of address (German)',
    question: 'How do we address the readers?',
    options: { sie: 'polite (Sie)', du: 'first names (du)' },
  },
  branding: {
    label: 'Branding',
    question: 'How shall the document look?',
    parts: {
      logo: { label: 'Logo', invite: 'PNG or JPEG' },
      colour1: { label: 'Main colour', invite: 'Such as #17324D' },
      colour2: { label: 'Second colour', invite: 'Such as #1B6E8C' },
      fontHeadings: { label: 'Font of the headings' },
      fontBody: { label: 'Font of the text' },
      footer: { label: 'Footer' },
      contact: { label: 'Contact', invite: 'Such as name, telephone, email' },
      legal: { label: 'Legal line', invite: 'Such as company, seat, register number' },
      cover: {
        label: 'Title page',
        options: { band: 'band', plain: 'plain', field: 'field' },
      },
      sizeTitle: { label: 'Title in points' },
      sizeHeading: { label: 'Chapters in points' },
      sizeSubheading: { label: 'Sections in points' },
      sizeText: { label: 'Text in points' },
    },
  },
  status: {
    label: 'Status',
    question: 'Where does the project stand?',
    options: {
      draft: 'draft',
      in_review: 'in review',
      agreed: 'agreed',
      living: 'in use',
      archived: 'archived',
    },
  },
  confidentiality: {
    label: 'Confidentiality',
    question: 'Who may read it?',
    options: { public: 'public', client: 'for the client only', confidential: 'confidential' },
  },
  signOffs: {
    label: 'Sign-off',
    question: 'Who must agree, and when did they?',
    invite: 'Enter whose agreement you need – even if it is still to come.',
    add: 'Add a sign-off',
    entry: {
      person: { label: 'Person' },
      date: { label: 'Date' },
      chapter: { label: 'Chapter' },
      vote: {
        label: 'Vote',
        options: {
          agreed: 'agreed',
          agreed_with_condition: 'agreed with a condition',
          open: 'open',
          declined: 'declined',
        },
      },
    },
  },
  introductions: {
    label: 'Introductions to the chapters',
    question: 'How shall each chapter begin?',
    parts: labelsOf(chapterTitles),
  },
  sources: { label: 'Sources', question: 'Which sources is the brief based on?' },
  tags: { label: 'Tags', question: 'Under which words do you want to find the project again?' },
  note: {
    label: 'Note',
    question: 'What do you want to remember about the project?',
    invite: 'Stays in the team and is never in the client’s document.',
  },
  settings: {
    label: 'Project settings',
    question: 'How strictly should the planner look?',
    parts: {
      minObservations: { label: 'Observations from which a goal counts as heard' },
      minPlaces: { label: 'Places that must have been listened to for it' },
      fairness: { label: 'Points of difference from which a channel counts as favoured' },
      anonymityFloor: { label: 'Answers from which a result is shown' },
      shortPathAt: { label: 'Where the short path was left' },
      exportLanguage: { label: 'Language of the export', options: { de: 'German', en: 'English' } },
      exportEdition: {
        label: 'Edition of the export',
        options: { client: 'for the client', internal: 'for the team' },
      },
      exportDocument: { label: 'Document chosen last', options: documentTitles },
      leftOut: { label: 'Chapters the document leaves out', options: chapterTitles },
      chapterOrder: { label: 'Order of the chapters', options: chapterTitles },
      guidingQuestions: { label: 'Guiding questions at the beginning of chapters' },
      handoutFilled: { label: 'Workshop tables filled in beforehand' },
      comparedWith: { label: 'Version the document compares with' },
      fileNames: { label: 'Own names of the files', parts: fileNames },
      exportFormat: {
        label: 'Format chosen last',
        options: {
          docx: 'Word document',
          pdf: 'PDF',
          md: 'Markdown text',
          html: 'HTML page',
          xlsx: 'Excel sheet',
          csv: 'CSV table',
          ics: 'calendar file',
        },
      },
    },
  },
} satisfies FieldsTexts<typeof frameFields>;
