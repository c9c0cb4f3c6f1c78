import type { RecordTexts } from '../../record-texts';

export const swotItem = {
  one: 'Statement',
  many: 'Statements of the as-is analysis',
  add: 'New statement',
  empty: 'No statement yet – what can others see in you and check for themselves?',
  untitled: 'Statement without text',
  why: 'With the goals in view comes a sober look at what helps and what hinders. Leadership, employees and stakeholders see different things; comparing them is what guards against organisational blindness.',
  example:
    'Optician: the employees say, ‘When something is broken, Mr Brandt looks for a solution first and for a price second.’ Nobody in charge had ever seen that as a strength.',
  fields: {
    quadrant: {
      label: 'Quadrant',
      question: 'Does it help or hinder, from inside or from outside?',
      options: { S: 'strength', W: 'weakness', O: 'opportunity', T: 'threat' },
    },
    text: {
      label: 'Statement',
      question: 'What exactly, provably?',
      invite: 'Instead of ‘good team’: what does the team do that others do not?',
    },
    goals: {
      label: 'With regard to',
      question: 'For which goal does it count?',
    },
    raisedBy: {
      label: 'Raised by',
      question: 'Who raised it?',
      options: {
        leadership: 'leadership',
        employee: 'employees',
        stakeholder: 'stakeholders',
        consultant: 'consultancy',
      },
    },
    confidence: {
      label: 'Confidence',
      question: 'How sure are we?',
      options: {
        high: 'high: several independent sources',
        medium: 'medium: one concrete source',
        low: 'low: one vague hint',
      },
    },
    impact: { label: 'Importance', question: 'How much does it help or hinder?' },
  },
} satisfies RecordTexts<'swotItem'>;
