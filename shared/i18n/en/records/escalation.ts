import type { RecordTexts } from '../../record-texts';

export const escalation = {
  one: 'Response rule',
  many: 'Response rules',
  add: 'New response rule',
  empty: 'No rule yet – which message left you at a loss most recently?',
  untitled: 'Response rule without a trigger',
  why: 'Nobody likes to decide alone under pressure. A rule discussed beforehand says who answers and what comes first, and lets everything else stay calm.',
  example:
    'Swimming pool: if someone reports an injury, manager Kenan Öztürk answers himself and rings first. Jokes about cold water are for the team.',
  fields: {
    trigger: { label: 'Trigger', question: 'What has to happen?' },
    severity: {
      label: 'Severity',
      question: 'How serious is it?',
      options: { green: 'green: everyday', yellow: 'yellow: with care', red: 'red: to the top at once' },
    },
    who: { label: 'Who', question: 'Who answers?' },
    within: { label: 'Within hours', question: 'How fast shall it happen?' },
    text: { label: 'Procedure', question: 'What do we do, step by step?' },
  },
} satisfies RecordTexts<'escalation'>;
