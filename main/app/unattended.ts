import { app } from 'electron';
import type { DialogTexts } from './context';

/** Milliseconds for opening the example and exporting it. */
const longest = 120_000;

/** The planner does its main job without a person: the page opens the example and exports it, then it ends. */
export class Unattended {
  /** Where documents go, without a dialog. */
  readonly folder: string;
  private readonly texts: DialogTexts['unattended'];
  private readonly late: NodeJS.Timeout;

  constructor(folder: string, texts: DialogTexts['unattended']) {
    this.folder = folder;
    this.texts = texts;
    this.late = setTimeout(() => this.end(texts.late), longest);
  }

  /** Tells the terminal where a document lies. */
  exported(file: string): void {
    console.log(file);
  }

  /** @param error what stopped the page, or null */
  done(error: string | null): void {
    this.end(error === null ? null : `${this.texts.failed} ${error}`);
  }

  private end(sentence: string | null): void {
    clearTimeout(this.late);
    if (sentence !== null) console.error(sentence);
    app.exit(sentence === null ? 0 : 1);
  }
}
