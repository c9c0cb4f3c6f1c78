import { writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';

const COLUMNS = 4;
const ROWS = 3;
/** Pixels between the pages. */
const GAP = 12;

/** Lays pages out in rows, twelve in a picture: `name-1.png`, `name-2.png` … Pages that lie take their own width. */
export function contactSheet(pages: readonly Buffer[], name: string): void {
  const pictures = pages.map((bytes) => PNG.sync.read(bytes));
  for (let from = 0; from < pictures.length; from += COLUMNS * ROWS) {
    const sheet = laid(pictures.slice(from, from + COLUMNS * ROWS));
    writeFileSync(`${name}-${from / (COLUMNS * ROWS) + 1}.png`, PNG.sync.write(sheet));
  }
}

function laid(pictures: readonly PNG[]): PNG {
  const width = Math.max(...pictures.map((one) => one.width)) + GAP;
  const height = Math.max(...pictures.map((one) => one.height)) + GAP;
  const columns = Math.min(COLUMNS, pictures.length);
  const sheet = new PNG({ width: columns * width + GAP, height: Math.ceil(pictures.length / columns) * height + GAP });
  sheet.data.fill(0xc8);
  pictures.forEach((picture, i) => {
    const left = GAP + (i % columns) * width;
    const top = GAP + Math.floor(i / columns) * height;
    PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, left, top);
  });
  return sheet;
}
