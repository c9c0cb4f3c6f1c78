/** Lines of a pasted text: trimmed, without bullets or numbers before them, without empty ones; at most 500. */
export function pastedLines(text: string, maxLength: number): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,3}[.)])\s+/, '').trim())
    .filter((line) => line !== '')
    .slice(0, 500)
    .map((line) => line.slice(0, maxLength));
}
