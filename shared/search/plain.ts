/** A text as it is compared: without capitals, accents and the difference of ß and ss. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}

/** The words of a question, each of which has to be found. */
export function wordsOf(question: string): readonly string[] {
  return plain(question).split(/\s+/).filter(Boolean);
}
