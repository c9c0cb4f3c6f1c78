import * as v from 'valibot';
import { type CallName, type Contract, contract, type InputOf } from '../../shared/ipc/contract';
import { fail, ok, type Result } from '../../shared/ipc/result';
import { isPlainData } from './plain-data';

/** Who called, as far as it matters: the frame, the only frame that may, and where the frame's page came from. */
export interface Sender {
  readonly frame: { readonly origin: string } | null;
  readonly pageFrame: object | null;
  readonly pageOrigin: string;
}

/** Calls come from the window's own page only: no other frame, no frame that is gone, no other origin. */
export function isTrusted({ frame, pageFrame, pageOrigin }: Sender): boolean {
  return frame !== null && frame === pageFrame && frame.origin === pageOrigin;
}

const million = 1_000_000;
/** Budget of `isPlainData`. Changes may carry a project's pictures: 20 MB, a third more in base64. */
const budgetOf = (name: CallName): number => (name === 'project.changed' ? 40 * million : million);

/** Lets a call through with checked input, or says `invalidInput`. */
export function acceptCall<N extends CallName>(name: N, sender: Sender, args: readonly unknown[]): Result<InputOf<N>> {
  if (!isTrusted(sender)) return fail('invalidInput', { detail: 'sender' });
  if (args.length > 1 || !isPlainData(args[0], budgetOf(name))) return fail('invalidInput', { detail: 'size or kind' });
  const input: Contract[N]['input'] = contract[name].input;
  const checked = v.safeParse(input, args[0]);
  if (checked.success) return ok(checked.output);
  const [issue] = checked.issues;
  return fail('invalidInput', { detail: `${v.getDotPath(issue) ?? ''}: ${issue.message}`.slice(0, 300) });
}
