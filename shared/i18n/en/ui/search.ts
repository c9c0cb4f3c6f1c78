/** Search over the whole project, with commands. */
export const search = {
  title: 'Search and commands',
  invite: 'Search: a word of the plan or a command',
  records: 'In the plan',
  commands: 'Commands',
  terms: 'In the glossary',
  projects: 'Strategies',
  nothing: (text: string) => `Nothing found for “${text}”.`,
  keys: '↑ ↓ chooses, Enter opens, Esc closes',
  found: (n: number) => (n === 1 ? '1 find' : `${n} finds`),
  button: 'Search',
  command: 'Search …',
  brief: 'Brief',
} as const;
