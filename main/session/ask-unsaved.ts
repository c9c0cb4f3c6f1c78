import { errors as german } from '../../shared/i18n/de/errors';
import { errors as english } from '../../shared/i18n/en/errors';
import type { Failure } from '../../shared/ipc/result';
import { type Context, dialogTexts } from '../app/context';
import { askByMessage } from '../window/dialogs';
import type { Unsaved } from './leaving';

const answers: readonly Unsaved[] = ['stay', 'elsewhere', 'discard'];
const sentences = { de: german, en: english };

/**
 * Asks what to do with a project that cannot be written; giving up the question means staying.
 * @param inDraft all of it is in the private draft and comes up again with the project
 */
export async function askUnsaved(context: Context, failure: Failure, inDraft: boolean): Promise<Unsaved> {
  const { message, stay, elsewhere, discard, leave } = dialogTexts(context).unsaved;
  const chosen = await askByMessage(context.window(), {
    type: 'warning',
    message: message(failure.file ?? ''),
    detail: sentences[context.settings.current.language][failure.code](failure),
    buttons: [stay, elsewhere, inDraft ? leave : discard],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return answers[chosen] ?? 'stay';
}
