/** The system's own dialogs and the fixed parts of the native menu: what main says without the page. */
export const dialogs = {
  files: {
    project: 'Leitfaden-Projekt',
    docx: 'Word-Dokument',
    md: 'Markdown-Text',
    html: 'HTML-Seite',
    images: 'Bild (PNG oder JPEG)',
  },
  /** A title has room for 120 characters. */
  titleOfCopy: (title: string) => `${title.slice(0, 110)} (Kopie)`,
  /** For a file beside another one that holds something else. */
  nameOfCopy: (name: string, host: string, at: string) => `${name.slice(0, 60)} (Kopie von ${host} ${at})`,
  open: { title: 'Projekt öffnen', button: 'Öffnen' },
  saveAs: { title: 'Projekt sichern unter', button: 'Sichern' },
  export: { title: 'Dokument sichern', button: 'Sichern' },
  template: { title: 'Word-Datei mit dem Aussehen auswählen', button: 'Aussehen lesen' },
  image: { title: 'Bild auswählen', button: 'Übernehmen' },
  libraryFolder: { title: 'Ordner der Bibliothek wählen', button: 'Diesen Ordner nehmen' },
  backupFolder: { title: 'Ordner für Sicherungskopien wählen', button: 'Diesen Ordner nehmen' },
  unsaved: {
    message: (file: string) => `„${file}“ konnte nicht gesichert werden.`,
    stay: 'Weiterarbeiten',
    elsewhere: 'Woanders sichern …',
    discard: 'Änderungen verwerfen',
    leave: 'Schließen, Entwurf behalten',
  },
  unattended: {
    late: 'Der Export ohne Aufsicht wurde nach zwei Minuten abgebrochen.',
    failed: 'Der Export ohne Aufsicht ist fehlgeschlagen:',
  },
  menu: {
    file: 'Datei',
    edit: 'Bearbeiten',
    go: 'Gehe zu',
    view: 'Ansicht',
    help: 'Hilfe',
    quit: 'Beenden',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    selectAll: 'Alles auswählen',
    zoomIn: 'Größer',
    zoomOut: 'Kleiner',
    actualSize: 'Normale Größe',
    fullScreen: 'Ganzer Bildschirm',
  },
};
