import type { PickedImage } from '../../../shared/ipc/types';
import type { ImageValue } from '../../../shared/project/fields/values';
import type { AppStore } from '../../stores/app-store';
import type { ProjectStore } from '../../stores/project-store';

/** Longest side of a kept picture in pixels: enough for a logo in print, small enough for the file. */
const MAX_SIDE = 1_200;

/** Lets the user choose a picture, draws it anew (which leaves hidden data behind) and keeps it in the project. */
export async function pickImage(app: AppStore, store: ProjectStore): Promise<ImageValue | null> {
  const picked = await app.ask(app.desktop.image.pick());
  if (!picked) return null;
  const drawn = await redraw(picked).catch(() => null);
  if (!drawn) {
    app.fail({ code: 'badImage' });
    return null;
  }
  const bytes = new Uint8Array(await drawn.blob.arrayBuffer());
  const asset = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  store.keepAsset(asset, { mime: 'image/png', base64: base64(bytes), width: drawn.width, height: drawn.height });
  return { asset };
}

async function redraw({ mime, base64: text }: PickedImage): Promise<{ blob: Blob; width: number; height: number }> {
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: mime }));
  const shrink = Math.min(1, MAX_SIDE / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * shrink));
  const height = Math.max(1, Math.round(bitmap.height * shrink));
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
  return { blob: await canvas.convertToBlob({ type: 'image/png' }), width, height };
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
