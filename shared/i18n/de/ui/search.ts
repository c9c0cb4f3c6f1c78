/** Search over the whole project, with commands. */
export const search = {
  title: 'Suche und Befehle',
  invite: 'Suchen: ein Wort aus dem Plan oder ein Befehl',
  records: 'Im Plan',
  commands: 'Befehle',
  terms: 'Im Glossar',
  projects: 'Strategien',
  nothing: (text: string) => `Nichts gefunden zu „${text}“.`,
  keys: '↑ ↓ wählt, Eingabe öffnet, Esc schließt',
  found: (n: number) => (n === 1 ? '1 Treffer' : `${n} Treffer`),
  button: 'Suche',
  command: 'Suchen …',
  brief: 'Briefing',
} as const;
