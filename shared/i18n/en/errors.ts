import type { Failure } from '../../ipc/result';
import type { errors as german } from '../de/errors';
import type { Widen } from '../widen';

const name = ({ file }: Failure, otherwise = 'The file'): string => (file ? `“${file}”` : otherwise);

/** One sentence or two for everything that can go wrong: what happened, what is kept, what to do. */
export const errors: Widen<typeof german> = {
  missing: (failure) =>
    `${name(failure)} is not there (any more). What you have open here is kept. Reconnect the drive, or save it elsewhere with “Save as …”.`,
  denied: (failure) =>
    `${name(failure)} must not be read or written in this place. Nothing was changed. Check the permissions, or save elsewhere with “Save as …”.`,
  readOnly: (failure) =>
    `${name(failure)} is read-only. You can read it; the file stays as it is. Save a version of your own with “Save as …” to work on it.`,
  diskFull: (failure) =>
    `There is no space left for ${name(failure, 'the file')}. The previous version is intact and your changes stay open here. Free some space, and saving goes on by itself.`,
  locked: (failure) =>
    `${name(failure)} is in use by another program. Nothing was lost. Close the file there and try again.`,
  damaged: (failure) =>
    `${name(failure)} cannot be read as a project. The file was not touched. Bring back an earlier version, or see with “leitfaden check” what is wrong.`,
  tooNew: (failure) =>
    `${name(failure)} was written by a newer Leitfaden. The file was not touched. Update Leitfaden to open it.`,
  tooLarge: (failure) =>
    `${name(failure)} is too large for a project (more than 64 MB). The file was not touched. Make the pictures in it smaller.`,
  conflict: (failure) =>
    `${name(failure)} has been changed elsewhere in the meantime. Nothing was overwritten and your changes stay open here. Keep them in a file of their own with “Save as …”.`,
  exists: (failure) => `${name(failure)} is already there. The existing file stays as it is. Choose another name.`,
  badImage: (failure) =>
    `${name(failure, 'The picture')} is not a readable PNG or JPEG, or too large. Nothing changed in the project. Choose a picture of up to 10 MB.`,
  badTemplate: (failure) =>
    `${name(failure, 'The file')} is no Word document whose styles can be read. Nothing in the project has changed. Choose a .docx or .dotx file that opens in Word.`,
  invalidInput: (failure) =>
    `${failure.file ? `“${failure.file}” does` : 'This input does'} not fit here. Nothing was changed. Check it and try again.`,
  busy: () =>
    'Leitfaden is still writing another document, and writes one at a time. Nothing in the project has changed. Try again once it is done.',
  cancelled: () => 'Cancelled. Everything is as it was before.',
  notOpen: () => 'This project is no longer open. What was saved is safe. Open it again from the library.',
  unknown: (failure) =>
    `Something unexpected went wrong${failure.file ? ` with “${failure.file}”` : ''}${failure.detail ? ` (${failure.detail})` : ''}. Your changes stay open here. Try again.`,
};
