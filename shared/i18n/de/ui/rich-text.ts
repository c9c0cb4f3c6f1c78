/** Words around a long text that is being written. */
export const richText = {
  toolbar: (label: string) => `Text gestalten: ${label}`,
  bold: 'Fett',
  italic: 'Kursiv',
  bullets: 'Punkte',
  numbers: 'Nummern',
  quote: 'Zitat',
  link: 'Link',
  indent: 'Punkt einrücken',
  outdent: 'Punkt ausrücken',
  toTools: 'Zu den Werkzeugen',
  keys: 'In langen Texten',
  address: 'Adresse des Links',
  addressInvite: 'https://… oder name@beispiel.de',
  apply: 'Übernehmen',
  unlink: 'Link entfernen',
  addressBad: 'Nur https:// und E-Mail-Adressen gehen.',
  full: (max: string) =>
    `Hier passen höchstens ${max} Zeichen hinein. Das Letzte wurde nicht übernommen, alles andere steht noch da.`,
} as const;
