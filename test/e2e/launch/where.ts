const variable = 'LEITFADEN_E2E';

/** Where the tests find what they start. All paths are absolute. */
export type Where = {
  /** What starts Electron; as root a small script that changes the user first. */
  program: string;
  /** The packaged application, or null when `npm run pack` has not been run. */
  packed: string | null;
  /** Folder of the built application, the first argument of Electron. */
  app: string;
  /** Temporary folder for the tests' data. */
  folder: string;
  /** Home of the user Electron runs as, when root started the tests. */
  home: string;
  /** The runtime's chrome-sandbox, for systems on which the sandbox cannot work without it; else null. */
  helper: string | null;
};

/** Hands the places from the global set-up to the workers, which are processes of their own. */
export function passOn(where: Where): void {
  process.env[variable] = JSON.stringify(where);
}

/** The places, inside a worker. */
export function where(): Where {
  const text = process.env[variable];
  if (text === undefined) throw new Error('The global set-up of the e2e tests has not run');
  const found: Where = JSON.parse(text);
  return found;
}
