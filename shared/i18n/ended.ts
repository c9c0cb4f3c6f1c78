/** A sentence whose last words are somebody else's, with one stop at its end, whatever they end in. */
export const ended = (text: string): string => (text === '' || /[.!?…]$/u.test(text) ? text : `${text}.`);
