/** Most characters of a file name made from a title; room stays for a number and an extension. */
const MOST_CHARACTERS = 120;
/** File systems count bytes, at most 255 of them with everything. */
const MOST_BYTES = 200;

/** Path separators and what Windows keeps for itself, control characters, invisible marks that turn or hide text. */
const banned = /[<>:"/\\|?*\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]+/gu;
/** Names of devices, which Windows takes for the device under any extension. */
const devices = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\s*(?:\.|$))/i;
const edges = /^[.\s]+|[.\s]+$/g;

/**
 * A file name (without extension) from any text: never a path, allowed on Windows, macOS and Linux, NFC,
 * at most 120 characters. `otherwise` stands in when nothing is left.
 */
export function slug(text: string, otherwise = 'Projekt'): string {
  const plain = text.normalize('NFC').replace(banned, ' ').replace(/\s+/g, ' ').replace(edges, '');
  const short = shorten(plain).replace(edges, '');
  const named = short === '' ? otherwise : short;
  return devices.test(named) ? `_${named}` : named;
}

function shorten(text: string): string {
  let bytes = 0;
  let characters = 0;
  let short = '';
  for (const character of text) {
    bytes += bytesOf(character.codePointAt(0) ?? 0);
    characters += character.length;
    if (bytes > MOST_BYTES || characters > MOST_CHARACTERS - 1) return short;
    short += character;
  }
  return short;
}

/** Length in UTF-8. */
function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
