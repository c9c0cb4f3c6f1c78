import type { RecordTexts } from '../../record-texts';

export const person = {
  one: 'Person',
  many: 'People involved',
  add: 'New person',
  empty: 'Nobody entered yet – start with yourself.',
  untitled: 'Person without a name',
  why: 'A strategy only holds if we know who carries it: from which point of view, with how much time and with which preferences. Preferences spoken aloud early are not mistaken later for what the dialogue groups need.',
  example:
    'Tax consultancy: Ayşe Demir runs the front desk. She speaks for the employees and knows the questions clients ask on the phone.',
  fields: {
    name: {
      label: 'Name',
      question: 'Who is involved?',
      invite: 'A name – or just the role, if the name should stay out of the plan.',
    },
    role: {
      label: 'Role',
      question: 'In what function are they involved?',
      invite: 'Such as owner, sales, chair of the friends’ association.',
    },
    perspective: {
      label: 'Perspective',
      question: 'From which point of view do they speak?',
      options: {
        leadership: 'leadership',
        employee: 'employees',
        stakeholder: 'stakeholders',
        consultant: 'consultancy',
      },
    },
    planRole: {
      label: 'Role in the plan',
      question: 'What do they do in the plan?',
      options: {
        responsible: 'is responsible',
        deputy: 'deputises',
        author: 'writes',
        moderator: 'moderates',
        approver: 'approves',
        expert: 'brings expertise',
        reader: 'reads along',
      },
    },
    hoursPerWeek: {
      label: 'Capacity (hours per week)',
      question: 'How many hours do they have?',
    },
    exceptions: {
      label: 'Different weeks',
      question: 'Which weeks are different?',
      invite: 'Holidays, a trade fair, high season – weeks with more or less time.',
      add: 'Add a week',
      entry: {
        week: { label: 'Calendar week', invite: 'Such as 2026-W33' },
        hours: { label: 'Hours' },
      },
    },
    preferredChannels: {
      label: 'Personal preferences',
      question: 'Which channels do you like privately, and which do you reject?',
      invite: 'Say it before you listen – then it will not get in the way later.',
      add: 'Add a preference',
      entry: {
        channel: { label: 'Channel' },
        likes: { label: 'I like it' },
        why: { label: 'Why' },
      },
    },
  },
} satisfies RecordTexts<'person'>;
