/** What prints pages: a window, which only the main process has. */
export interface Printer {
  /**
   * Prints a page that loads nothing, on the sheets its style sheet asks for.
   * @param tagged with tags for readers that speak, where the runtime makes them
   */
  readonly print: (html: string, tagged: boolean) => Promise<Uint8Array>;
  /** Whether one print can have pages of several sizes; otherwise each stretch is printed alone. */
  readonly mixesSheets: boolean;
}
