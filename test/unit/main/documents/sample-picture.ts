import { stripedPng } from '../../../../main/documents/striped-png';
import type { Picture } from '../../../../shared/report/blocks';

const bytes = stripedPng(240, 80, [
  { colour: 'D9A441', share: 0.5 },
  { colour: '6B3E1D', share: 0.5 },
]);

/** A real PNG of two stripes. */
export const PICTURE: Picture = {
  mime: 'image/png',
  base64: Buffer.from(bytes).toString('base64'),
  width: 240,
  height: 80,
  alt: 'Logo der Bäckerei Kornblum: goldenes Feld über dunkelbraunem Feld',
};
