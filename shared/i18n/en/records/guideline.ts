import type { RecordTexts } from '../../record-texts';

export const guideline = {
  one: 'Guideline',
  many: 'Guidelines',
  add: 'New guideline',
  empty: 'No guideline yet – what do new colleagues keep asking?',
  untitled: 'Guideline without text',
  why: 'Everybody should be able to look up what holds for all. A short guideline protects both: those who write and those who are written about.',
  example:
    'Youth hostel: ‘We show guests only from behind or with their consent.’ Warden Carla Winter wrote the rule together with school classes.',
  fields: {
    kind: {
      label: 'Kind',
      question: 'For which case is it meant?',
      options: {
        netiquette: 'netiquette',
        staff: 'for the team',
        escalation: 'escalation',
        crisis: 'crisis',
        influencer: 'influencers',
        ai: 'artificial intelligence',
      },
    },
    text: { label: 'Guideline', question: 'What applies to all?' },
    owner: { label: 'In charge', question: 'Who keeps it up to date?' },
  },
} satisfies RecordTexts<'guideline'>;
