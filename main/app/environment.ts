import { app } from 'electron';
import { buildKind } from './build-kind';

/** What tests and developers may set from outside; a released build ignores all of it. */
export interface Environment {
  /** Folder that takes the place of the user's data folder. */
  readonly dataFolder: string | null;
  /** Folder that takes the place of the user's documents folder. */
  readonly documentsFolder: string | null;
  /** The page opens the example and exports it into this folder, without a dialog. */
  readonly unattendedExport: string | null;
  /** File with a plan of faults of disk and clock, see `main/storage/faults`. */
  readonly faults: string | null;
  /** Address of the development server; never in a package. */
  readonly devUrl: URL | null;
  /** Whether the planner may be started with switches that open it to a debugger. */
  readonly debuggable: boolean;
}

/** Reads the environment variables that this kind of build honours. */
export function readEnvironment(): Environment {
  const kind = buildKind();
  const value = (name: string) => (kind === 'released' ? null : process.env[name] || null);
  const devUrl = app.isPackaged ? null : value('LEITFADEN_DEV_URL');
  return {
    dataFolder: value('LEITFADEN_DATA'),
    documentsFolder: value('LEITFADEN_DOCUMENTS'),
    unattendedExport: value('LEITFADEN_UNATTENDED_EXPORT'),
    faults: value('LEITFADEN_FAULTS'),
    devUrl: devUrl === null ? null : new URL(devUrl),
    debuggable: kind !== 'released',
  };
}
