import type { ICharacterStyleOptions } from 'docx';
import { TINTS } from '../../../../shared/report/palette';
import { RUN_STYLE } from './ids';

/** Emphasis inside a paragraph; a span's look always comes from one of these. */
export function characterStyles(): ICharacterStyleOptions[] {
  const base = { basedOn: 'DefaultParagraphFont', quickFormat: true };
  return [
    { id: RUN_STYLE.strong, name: 'Strong Emphasis', ...base, run: { bold: true } },
    { id: RUN_STYLE.emphasis, name: 'Emphasis', ...base, run: { italics: true } },
    { id: RUN_STYLE.both, name: 'Intense Emphasis', ...base, run: { bold: true, italics: true } },
    { id: RUN_STYLE.lead, name: 'Lead Message', ...base, run: { bold: true, size: 32, color: { theme: 'dark2' } } },
    { id: RUN_STYLE.letter.strength, name: 'Letter Strength', ...base, run: letter(TINTS.strength.ink) },
    { id: RUN_STYLE.letter.weakness, name: 'Letter Weakness', ...base, run: letter(TINTS.weakness.ink) },
    { id: RUN_STYLE.letter.opportunity, name: 'Letter Opportunity', ...base, run: letter(TINTS.opportunity.ink) },
    { id: RUN_STYLE.letter.threat, name: 'Letter Threat', ...base, run: letter(TINTS.threat.ink) },
  ];
}

/** Bold by the style of its paragraph: Word would take bold in bold for not bold. */
function letter(color: string) {
  return { size: 30, color };
}
