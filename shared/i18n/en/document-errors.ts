import type { Failure } from '../../ipc/result';
import type { documentErrors as german } from '../de/document-errors';
import type { Widen } from '../widen';

const name = ({ file }: Failure): string => (file ? `“${file}”` : 'The document');

/** What is said otherwise when a document could not be written: the project is not concerned. */
export const documentErrors: Widen<typeof german> = {
  missing: (failure) =>
    `${name(failure)} was not written: the folder is not there any more. Nothing changed in the project. Choose another folder.`,
  denied: (failure) =>
    `${name(failure)} was not written: this folder does not allow it. Nothing changed in the project. Choose another folder.`,
  readOnly: (failure) =>
    `${name(failure)} was not written: the disk is read-only. Nothing changed in the project. Choose another place.`,
  diskFull: (failure) =>
    `${name(failure)} was not written: there is no space left on the disk. An earlier document of this name is intact. Free some space or choose another place.`,
  locked: (failure) =>
    `${name(failure)} is open in another program and was not replaced. Close it there and save again, or choose another name.`,
  unknown: (failure) =>
    `${name(failure)} was not written${failure.detail ? ` (${failure.detail})` : ''}. Nothing changed in the project. Try again.`,
};
