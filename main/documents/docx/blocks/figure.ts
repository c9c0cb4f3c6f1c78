import { ImageRun } from 'docx';
import type { BlockOf, Picture } from '../../../../shared/report/blocks';
import { oneLine } from '../../../../shared/report/clean';
import { figureCaption } from '../caption';
import type { Writing } from '../context';
import type { Paragraph } from '../paragraph';
import { STYLE } from '../styles/ids';

/** A pixel of the screen is 15 twentieths of a point. */
const PIXEL = 15;

export function figure(block: BlockOf<'figure'>, writing: Writing): Paragraph[] {
  const room = { width: writing.page.textWidth / PIXEL, height: (writing.page.textHeight * 0.6) / PIXEL };
  return [
    {
      style: STYLE.figure,
      newPage: writing.newPage,
      children: [picture(block.picture, room, 'figure')],
    },
    figureCaption(block.caption, writing),
  ];
}

/** A picture scaled down, never up, into the room given in pixels. */
export function picture(image: Picture, room: { width: number; height: number }, name: string): ImageRun {
  const scale = Math.min(1, room.width / image.width, room.height / image.height);
  return new ImageRun({
    type: image.mime === 'image/png' ? 'png' : 'jpg',
    data: Buffer.from(image.base64, 'base64'),
    transformation: { width: Math.round(image.width * scale), height: Math.round(image.height * scale) },
    altText: { name, description: oneLine(image.alt) },
  });
}
