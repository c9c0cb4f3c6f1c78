import { errorSentence } from '../../shared/i18n/error-texts';
import { interfaceLanguage } from '../../shared/i18n/interface-language';
import type { Failure } from '../../shared/ipc/result';
import { type Context, dialogTexts } from '../app/context';
import { askByMessage } from '../window/dialogs';
import type { Unsaved } from './leaving';

const answers: readonly Unsaved[] = ['stay', 'elsewhere', 'discard'];

/**
 * Asks what to do with a project that cannot be written; giving up the question means staying.
 * @param inDraft all of it is in the private draft and comes up again with the project
 */
export async function askUnsaved(context: Context, failure: Failure, inDraft: boolean): Promise<Unsaved> {
  const { message, stay, elsewhere, discard, leave } = dialogTexts(context).unsaved;
  const chosen = await askByMessage(context.window(), {
    type: 'warning',
    message: message(failure.file ?? ''),
    detail: errorSentence(interfaceLanguage(context.settings.current), failure),
    buttons: [stay, elsewhere, inDraft ? leave : discard],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return answers[chosen] ?? 'stay';
}
