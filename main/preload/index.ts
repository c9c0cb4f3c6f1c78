import { contextBridge, ipcRenderer } from 'electron';
import { callNames, type EventName, eventNames } from '../../shared/ipc/channels';
import { reportDroppedProjects } from './dropped-files';

type Listener = (payload: unknown) => void;

/** One function per entry of the contract; the page gets no other way to reach main. */
const area = (name: string, verbs: readonly string[]) =>
  Object.fromEntries(verbs.map((verb) => [verb, (input?: unknown) => ipcRenderer.invoke(`${name}.${verb}`, input)]));

const areas = Object.fromEntries(Object.entries(callNames).map(([name, verbs]) => [name, area(name, verbs)]));

/** Listens to an event of main; the answer stops listening. The page sees the payload only, never Electron's event. */
function on(name: EventName, listener: Listener): () => void {
  if (!eventNames.includes(name)) throw new TypeError('There is no such event');
  const relay = (_event: unknown, payload: unknown) => listener(payload);
  ipcRenderer.on(name, relay);
  return () => {
    ipcRenderer.removeListener(name, relay);
  };
}

contextBridge.exposeInMainWorld('desktop', { ...areas, on });
reportDroppedProjects();
