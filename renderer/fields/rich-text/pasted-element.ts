/** An element of pasted HTML; a string is text. */
export interface Pasted {
  /** In lower case. */
  readonly tag: string;
  /** Attributes; `style` among them. */
  readonly attr: (name: string) => string;
  readonly children: readonly (Pasted | string)[];
}
