/** What the command line touches besides files; handed in so that tests can run it in their own process. */
export interface Io {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly env: { readonly [name: string]: string | undefined };
  /** Where relative paths start. */
  readonly folder: string;
}

const controls = /(?![\t\n])\p{Cc}/gu;

/** The last guard before a terminal: no control character but our own tabs and line feeds gets through. */
export const guarded = (io: Io): Io => ({
  ...io,
  out: (text) => io.out(text.replace(controls, '')),
  error: (text) => io.error(text.replace(controls, '')),
});

/** JSON in which every control character stands escaped; JSON itself only escapes those below U+0020. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(
    /[\u007F-\u009F]/g,
    (control) => `\\u00${control.charCodeAt(0).toString(16)}`,
  )}\n`;

export const exitCodes = { ok: 0, failed: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
