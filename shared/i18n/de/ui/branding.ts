/** How documents look. */
export const branding = {
  title: 'Erscheinungsbild',
  tabs: { output: 'Ausgabe', look: 'Erscheinungsbild' },
  house: 'Hausvorlage',
  houseHint:
    'Farben, Schriften und Größen aus einer Word-Datei des Auftraggebers. Von ihrem Inhalt wird nichts gelesen.',
  readHouse: 'Word-Datei auswählen …',
  took: (file: string, what: string) => `Aus „${file}“ übernommen: ${what}.`,
  tookNothing: (file: string) => `Aus „${file}“ ließ sich nichts übernehmen.`,
  refusals: {
    unmeasuredFont: (value: string, _instead: string) =>
      `„${value}“ bleibt außen vor, weil sich damit die Seitenzahlen nicht berechnen lassen. Im fertigen Dokument lässt sich die Schrift in Word noch umstellen.`,
    paleColour: (value: string, instead: string) =>
      `${value} ist auf Weiß schwer zu lesen; im Dokument steht dafür ${instead}.`,
    oddSize: (value: string, _instead: string) =>
      `${value} pt bleibt außen vor, weil damit Tabellen und Seitenumbrüche nicht mehr passen.`,
    absent: (_value: string, _instead: string) => 'Dazu sagt die Datei nichts.',
  },
  profiles: 'Gemerkte Erscheinungsbilder',
  profilesHint: 'Für weitere Projekte desselben Hauses, mit Logo. Sie bleiben auf diesem Rechner.',
  take: 'Übernehmen',
  takeProfile: (name: string) => `„${name}“ übernehmen`,
  dropProfile: (name: string) => `„${name}“ nicht mehr merken`,
  profileName: 'Name des Erscheinungsbilds',
  keepProfile: 'Dieses Erscheinungsbild merken',
} as const;
