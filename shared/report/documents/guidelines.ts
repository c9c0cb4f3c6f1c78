import type { Block } from '../blocks';
import { paragraph, sectionOf } from '../chapter';
import { guidelines as written } from '../chapters/appendix-evidence';
import { escalation, principles, readiness } from '../chapters/rules';
import type { Context } from '../context';

/** For those who speak for us, for all who talk with us, and for when it gets difficult. */
export function guidelines(c: Context): Block[] {
  const t = c.texts.guidelinesPaper;
  const difficult = ['escalation', 'crisis'];
  const isPublic = (kind: string | null) => kind === 'netiquette';
  const isDifficult = (kind: string | null) => difficult.includes(kind ?? '');
  const netiquette = sectionOf(
    t.netiquette,
    written(c, ({ kind }) => isPublic(kind)),
  );
  const parts = [
    ...sectionOf(t.staff, [
      ...principles(c),
      ...written(c, ({ kind }) => !isPublic(kind) && !isDifficult(kind)),
      ...readiness(c, true),
    ]),
    ...netiquette,
    ...sectionOf(t.escalation, [...escalation(c), ...written(c, ({ kind }) => isDifficult(kind))]),
  ];
  return parts.length === 0 ? [] : [paragraph(t.intro(c.du, netiquette.length > 0)), ...parts];
}
