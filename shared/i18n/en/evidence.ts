import type { Evidence } from '../../red-thread/evidence';

/** How the statements about people of one chapter are supported, in one sentence. */
export function evidenceSentence({ all, observed, told, assumed, assumedShare }: Evidence): string {
  if (all === 1) return `The one statement about people is ${observed ? 'observed' : told ? 'told to us' : 'assumed'}.`;
  return (
    `Of ${all} statements about people, ${observed} are observed, ${told} told to us and ${assumed} assumed` +
    ` (${assumedShare}% assumptions).`
  );
}
