import type { Evidence } from '../../red-thread/evidence';

/** How the statements about people of one chapter are supported, in one sentence. */
export function evidenceSentence({ all, observed, told, assumed, assumedShare }: Evidence): string {
  if (all === 1)
    return `Die eine Aussage über Menschen ist ${observed ? 'beobachtet' : told ? 'erzählt' : 'angenommen'}.`;
  return (
    `Von ${all} Aussagen über Menschen sind ${observed} beobachtet, ${told} erzählt und ${assumed} angenommen` +
    ` (${assumedShare} % Annahmen).`
  );
}
