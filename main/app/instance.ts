import { app } from 'electron';
import { projectArgument } from './project-argument';

/** What a second start hands over; checked again by the first, because anybody can start a second one. */
interface HandedOver {
  readonly file: string | null;
}

const fileOf = (data: unknown): string | null => {
  const file: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'file') : null;
  return typeof file === 'string' ? file : null;
};

/**
 * Makes this the only running planner of its data folder. A second start tells the first which file it was given
 * and ends, before it has touched any file.
 * @returns the project file this start was given, not yet checked
 */
export function claimInstance(): string | null {
  const file = projectArgument(process.argv.slice(1), process.cwd());
  const own: HandedOver = { file };
  if (!app.requestSingleInstanceLock({ ...own })) process.exit(0);
  return file;
}

type Open = (file: string | null) => void;

/**
 * Watches for files from outside: a second start (null when it had none), a double click on the Mac. Has to begin
 * before the app is ready, because the Mac names its file before; what comes early waits for `deliverTo`.
 */
export function watchOutsideFiles(): { readonly deliverTo: (open: Open) => void } {
  const early: (string | null)[] = [];
  let open: Open = (file) => void early.push(file);
  app.on('second-instance', (_event, _argv, _folder, data) => open(fileOf(data)));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    open(file);
  });
  return {
    deliverTo: (receiver) => {
      open = receiver;
      for (const file of early.splice(0)) receiver(file);
    },
  };
}
