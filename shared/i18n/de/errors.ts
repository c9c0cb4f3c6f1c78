import type { ErrorCode, Failure } from '../../ipc/result';

const name = ({ file }: Failure, otherwise = 'Die Datei'): string => (file ? `„${file}“` : otherwise);

/** One sentence or two for everything that can go wrong: what happened, what is kept, what to do. */
export const errors = {
  missing: (failure: Failure) =>
    `${name(failure)} ist nicht (mehr) da. Was du hier offen hast, bleibt erhalten. Verbinde den Datenträger wieder oder speichere mit „Speichern unter …“ an einem anderen Ort.`,
  denied: (failure: Failure) =>
    `${name(failure)} darf an diesem Ort nicht gelesen oder geschrieben werden. Nichts wurde verändert. Prüfe die Rechte oder speichere mit „Speichern unter …“ an einem anderen Ort.`,
  readOnly: (failure: Failure) =>
    `${name(failure)} liegt schreibgeschützt. Lesen geht, die Datei bleibt, wie sie ist. Speichere mit „Speichern unter …“ eine eigene Fassung, um daran zu arbeiten.`,
  diskFull: (failure: Failure) =>
    `Für ${name(failure, 'die Datei')} ist kein Platz mehr auf dem Datenträger. Die bisherige Fassung ist unversehrt, deine Änderungen bleiben hier offen. Schaffe Platz, dann wird von selbst gespeichert.`,
  locked: (failure: Failure) =>
    `${name(failure)} wird gerade von einem anderen Programm benutzt. Nichts ging verloren. Schließe die Datei dort und versuche es noch einmal.`,
  damaged: (failure: Failure) =>
    `${name(failure)} lässt sich nicht als Projekt lesen. Die Datei wurde nicht angerührt. Hole eine frühere Fassung zurück oder sieh mit „leitfaden check“ nach, woran es liegt.`,
  tooNew: (failure: Failure) =>
    `${name(failure)} stammt aus einem neueren Leitfaden. Die Datei wurde nicht angerührt. Aktualisiere Leitfaden, um sie zu öffnen.`,
  tooLarge: (failure: Failure) =>
    `${name(failure)} ist zu groß für ein Projekt (mehr als 64 MB). Die Datei wurde nicht angerührt. Verkleinere die Bilder darin.`,
  conflict: (failure: Failure) =>
    `${name(failure)} wurde inzwischen an anderer Stelle geändert. Nichts wurde überschrieben, deine Änderungen bleiben hier offen. Sichere sie mit „Speichern unter …“ als eigene Datei.`,
  exists: (failure: Failure) =>
    `${name(failure)} gibt es hier schon. Die vorhandene Datei bleibt, wie sie ist. Wähle einen anderen Namen.`,
  badImage: (failure: Failure) =>
    `${name(failure, 'Das Bild')} ist kein lesbares PNG oder JPEG oder zu groß. Am Projekt hat sich nichts geändert. Wähle ein Bild bis 10 MB.`,
  invalidInput: (failure: Failure) =>
    `${failure.file ? `„${failure.file}“ passt` : 'Diese Angabe passt'} hier nicht. Nichts wurde verändert. Prüfe die Angabe und versuche es noch einmal.`,
  cancelled: () => 'Abgebrochen. Alles ist, wie es vorher war.',
  notOpen: () =>
    'Dieses Projekt ist nicht mehr offen. Gespeichertes ist sicher. Öffne es in der Bibliothek noch einmal.',
  unknown: (failure: Failure) =>
    `${failure.file ? `Mit „${failure.file}“ ging` : 'Es ging'} etwas Unerwartetes schief${failure.detail ? ` (${failure.detail})` : ''}. Deine Änderungen bleiben hier offen. Versuche es noch einmal.`,
} satisfies { readonly [C in ErrorCode]: (failure: Failure) => string };
