/** What prints pages: a window, which only the main process has. */
export interface Printer {
  /** Prints a page that loads nothing, on the sheets its style sheet asks for. */
  readonly print: (html: string) => Promise<Uint8Array>;
  /** Whether one print can have pages of several sizes; otherwise each stretch is printed alone. */
  readonly mixesSheets: boolean;
}
