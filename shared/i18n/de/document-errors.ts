import type { ErrorCode, Failure } from '../../ipc/result';

type Sentences = { readonly [C in ErrorCode]?: (failure: Failure) => string };

const name = ({ file }: Failure): string => (file ? `„${file}“` : 'Das Dokument');

/** What is said otherwise when a document could not be written: the project is not concerned. */
const sentences = (say: (du: string, sie: string) => string) =>
  ({
    missing: (failure) =>
      `${name(failure)} wurde nicht geschrieben: Den Ordner gibt es nicht mehr. Am Projekt hat sich nichts geändert. ${say('Wähle', 'Wählen Sie')} einen anderen Ordner.`,
    denied: (failure) =>
      `${name(failure)} wurde nicht geschrieben: In diesem Ordner ist das nicht erlaubt. Am Projekt hat sich nichts geändert. ${say('Wähle', 'Wählen Sie')} einen anderen Ordner.`,
    readOnly: (failure) =>
      `${name(failure)} wurde nicht geschrieben: Der Datenträger ist schreibgeschützt. Am Projekt hat sich nichts geändert. ${say('Wähle', 'Wählen Sie')} einen anderen Ort.`,
    diskFull: (failure) =>
      `${name(failure)} wurde nicht geschrieben: Auf dem Datenträger ist kein Platz mehr. Ein früheres Dokument dieses Namens ist unversehrt. ${say('Schaffe', 'Schaffen Sie')} Platz oder ${say('wähle', 'wählen Sie')} einen anderen Ort.`,
    locked: (failure) =>
      `${name(failure)} ist gerade in einem anderen Programm offen und wurde nicht ersetzt. ${say('Schließe', 'Schließen Sie')} es dort und ${say('speichere', 'speichern Sie')} noch einmal, oder ${say('wähle', 'wählen Sie')} einen anderen Namen.`,
    unknown: (failure) =>
      `${name(failure)} wurde nicht geschrieben${failure.detail ? ` (${failure.detail})` : ''}. Am Projekt hat sich nichts geändert. ${say('Versuche', 'Versuchen Sie')} es noch einmal.`,
  }) as const satisfies Sentences;

export const documentErrors = sentences((du) => du);
export const formalDocumentErrors = sentences((_, sie) => sie);
