import type { ErrorCode, Failure } from '../../ipc/result';

const name = ({ file }: Failure, otherwise = 'Die Datei'): string => (file ? `„${file}“` : otherwise);

type Sentences = { readonly [C in ErrorCode]: (failure: Failure) => string };

/** One sentence or two for everything that can go wrong: what happened, what is kept, what to do. */
const sentences = (say: (du: string, sie: string) => string): Sentences => ({
  missing: (failure) =>
    `${name(failure)} ist nicht (mehr) da. Was hier offen ist, bleibt erhalten. ${say('Verbinde', 'Verbinden Sie')} den Datenträger wieder oder ${say('speichere', 'speichern Sie')} mit „Speichern unter …“ an einem anderen Ort.`,
  denied: (failure) =>
    `${name(failure)} darf an diesem Ort nicht gelesen oder geschrieben werden. Nichts wurde verändert. ${say('Prüfe', 'Prüfen Sie')} die Rechte oder ${say('speichere', 'speichern Sie')} mit „Speichern unter …“ an einem anderen Ort.`,
  readOnly: (failure) =>
    `${name(failure)} liegt schreibgeschützt. Lesen geht, die Datei bleibt, wie sie ist. ${say('Speichere', 'Speichern Sie')} mit „Speichern unter …“ eine eigene Fassung, um daran zu arbeiten.`,
  diskFull: (failure) =>
    `Für ${name(failure, 'die Datei')} ist kein Platz mehr auf dem Datenträger. Die bisherige Fassung ist unversehrt, ${say('deine', 'Ihre')} Änderungen bleiben hier offen. ${say('Schaffe', 'Schaffen Sie')} Platz, dann wird von selbst gespeichert.`,
  locked: (failure) =>
    `${name(failure)} wird gerade von einem anderen Programm benutzt. Nichts ging verloren. ${say('Schließe', 'Schließen Sie')} die Datei dort und ${say('versuche', 'versuchen Sie')} es noch einmal.`,
  damaged: (failure) =>
    `${name(failure)} lässt sich nicht als Projekt lesen. Die Datei wurde nicht angerührt. ${say('Hole', 'Holen Sie')} eine frühere Fassung zurück oder ${say('sieh', 'sehen Sie')} mit „leitfaden check“ nach, woran es liegt.`,
  tooNew: (failure) =>
    `${name(failure)} stammt aus einem neueren Leitfaden. Die Datei wurde nicht angerührt. ${say('Aktualisiere', 'Aktualisieren Sie')} Leitfaden, um sie zu öffnen.`,
  tooLarge: (failure) =>
    `${name(failure)} ist zu groß für ein Projekt (mehr als 64 MB). Die Datei wurde nicht angerührt. ${say('Verkleinere', 'Verkleinern Sie')} die Bilder darin.`,
  conflict: (failure) =>
    `${name(failure)} wurde inzwischen an anderer Stelle geändert. Nichts wurde überschrieben, ${say('deine', 'Ihre')} Änderungen bleiben hier offen. ${say('Sichere', 'Sichern Sie')} sie mit „Speichern unter …“ als eigene Datei.`,
  exists: (failure) =>
    `${name(failure)} gibt es hier schon. Die vorhandene Datei bleibt, wie sie ist. ${say('Wähle', 'Wählen Sie')} einen anderen Namen.`,
  badImage: (failure) =>
    `${name(failure, 'Das Bild')} ist kein lesbares PNG oder JPEG oder zu groß. Am Projekt hat sich nichts geändert. ${say('Wähle', 'Wählen Sie')} ein Bild bis 10 MB.`,
  badTemplate: (failure) =>
    `${name(failure, 'Die Datei')} ist kein Word-Dokument, dessen Formatvorlagen sich lesen lassen. Am Projekt hat sich nichts geändert. ${say('Wähle', 'Wählen Sie')} eine .docx- oder .dotx-Datei, die sich in Word öffnen lässt.`,
  invalidInput: (failure) =>
    `${failure.file ? `„${failure.file}“ passt` : 'Diese Angabe passt'} hier nicht. Nichts wurde verändert. ${say('Prüfe', 'Prüfen Sie')} die Angabe und ${say('versuche', 'versuchen Sie')} es noch einmal.`,
  busy: () =>
    `Leitfaden schreibt gerade noch ein anderes Dokument, und immer nur eins auf einmal. Am Projekt hat sich nichts geändert. ${say('Versuche', 'Versuchen Sie')} es noch einmal, sobald es fertig ist.`,
  cancelled: () => 'Abgebrochen. Alles ist, wie es vorher war.',
  notOpen: () =>
    `Dieses Projekt ist nicht mehr offen. Gespeichertes ist sicher. ${say('Öffne', 'Öffnen Sie')} es in der Bibliothek noch einmal.`,
  unknown: (failure) =>
    `${failure.file ? `Mit „${failure.file}“ ging` : 'Es ging'} etwas Unerwartetes schief${failure.detail ? ` (${failure.detail})` : ''}. ${say('Deine', 'Ihre')} Änderungen bleiben hier offen. ${say('Versuche', 'Versuchen Sie')} es noch einmal.`,
});

export const errors = sentences((du) => du);
export const formalErrors = sentences((_, sie) => sie);
