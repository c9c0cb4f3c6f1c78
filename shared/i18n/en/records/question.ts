import type { RecordTexts } from '../../record-texts';

export const question = {
  one: 'Question of our own',
  many: 'Questions of our own',
  add: 'New question of our own',
  empty: 'No question of your own yet – what else needs asking in this particular project?',
  untitled: 'Question without text',
  why: 'No list of questions fits everywhere. What matters in this project alone gets its place here and is asked in the right spot.',
  example:
    'Stove builder: for every dialogue group Heike Thomsen adds whether people have ever lit a fire themselves – where a conversation begins depends on it.',
  fields: {
    text: { label: 'Question', question: 'What else shall be asked?', invite: 'So that one sentence can answer it.' },
    on: {
      label: 'Asked about',
      question: 'In which spot shall the question stand?',
      parts: { record: { label: 'About', invite: 'Such as dialogue group or channel' }, field: { label: 'Field' } },
    },
    answers: {
      label: 'Answers',
      question: 'What was the answer?',
      add: 'Add an answer',
      entry: { of: { label: 'About', invite: 'No entry: about the whole project' }, text: { label: 'Answer' } },
    },
  },
} satisfies RecordTexts<'question'>;
