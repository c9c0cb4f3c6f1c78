import { type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { droppedFileChannel } from '../../shared/ipc/channels';
import { type CallName, contract, type InputOf, type OutputOf } from '../../shared/ipc/contract';
import { ok, type Result } from '../../shared/ipc/result';
import { failureOf } from '../storage/storage-error';
import { acceptCall, isTrusted, type Sender } from './accept';
import { CallFailure } from './failure';

type Handler<N extends CallName> = (input: InputOf<N>) => OutputOf<N> | Promise<OutputOf<N>>;
/** One handler for each entry of the contract; what it throws becomes the call's failure. */
export type Handlers = { readonly [N in CallName]: Handler<N> };

/** The window whose page may call, and the origin of that page. */
export interface Callers {
  readonly window: () => BrowserWindow | null;
  readonly origin: string;
}

const isCallName = (name: string): name is CallName => Object.hasOwn(contract, name);

/** Opens the contract's calls, and the preload's own channel for dropped files. The only user of `ipcMain`. */
export function registerHandlers(handlers: Handlers, callers: Callers, onDroppedFile: (path: unknown) => void): void {
  for (const name of Object.keys(contract)) {
    if (!isCallName(name)) continue;
    ipcMain.handle(name, (event, ...args: unknown[]) => answer(name, handlers, senderOf(event, callers), args));
  }
  ipcMain.on(droppedFileChannel, (event, path: unknown) => {
    if (isTrusted(senderOf(event, callers))) onDroppedFile(path);
  });
}

async function answer<N extends CallName>(
  name: N,
  handlers: Handlers,
  sender: Sender,
  args: readonly unknown[],
): Promise<Result<OutputOf<N>>> {
  const input = acceptCall(name, sender, args);
  if (!input.ok) return input;
  try {
    return ok(await handlers[name](input.value));
  } catch (error) {
    if (error instanceof CallFailure) return { ok: false, error: error.failure };
    const failure = failureOf(error, '');
    if (failure.code === 'unknown') console.error(`${name}:`, error);
    return { ok: false, error: failure };
  }
}

function senderOf(event: IpcMainInvokeEvent | IpcMainEvent, { window, origin }: Callers): Sender {
  const contents = window()?.webContents;
  const pageFrame = contents && !contents.isDestroyed() ? contents.mainFrame : null;
  return { frame: event.senderFrame, pageFrame, pageOrigin: origin };
}
