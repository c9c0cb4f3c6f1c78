import type { RecordTexts } from '../../record-texts';

export const businessGoal = {
  one: 'Business goal',
  many: 'Business goals',
  add: 'New business goal',
  empty: 'No business goal yet – at the end of the year, what tells you whether it was a good one?',
  untitled: 'Business goal without text',
  why: 'Talking online is not an end in itself. If you know what the whole house is working towards, you can hold every goal against it and say no now and then.',
  example:
    'Roofing firm: owner Simone Krug wants three journeymen to be master craftsmen by the time the next generation takes over. Everything else comes second.',
  fields: {
    text: { label: 'Business goal', question: 'What does the business want to achieve?' },
    field: {
      label: 'Field',
      question: 'Which field does it belong to?',
      options: {
        sales: 'sales',
        recruiting: 'recruiting',
        loyalty: 'loyalty',
        reputation: 'reputation',
        innovation: 'innovation',
        service: 'service',
        education: 'education',
        donation: 'donations',
        membership: 'membership',
      },
    },
  },
} satisfies RecordTexts<'businessGoal'>;
