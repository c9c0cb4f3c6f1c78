/** The glossary and the guidance beside a field. */
export const glossary = {
  title: 'Glossar',
  command: 'Glossar',
  search: 'Begriff suchen',
  see: 'Dazu passt',
  nothing: (text: string) => `Kein Begriff zu „${text}“.`,
  count: (n: number) => (n === 1 ? '1 Begriff' : `${n} Begriffe`),
  inPanel: 'Im Glossar',
  all: 'Ganzes Glossar',
  ownQuestions: 'Eure eigenen Fragen',
  ownAt: (label: string) => `bei „${label}“`,
} as const;
