import { type Evidence, grades } from '../../red-thread/evidence';
import { formatList } from '../format';
import { commonFieldTexts } from './common';
import { records } from './records';

/** What counts as statements about people in one chapter and how they are supported, in one sentence. */
export function evidenceSentence(evidence: Evidence): string {
  const { all, assumed, assumedShare } = evidence;
  const words = commonFieldTexts.evidence.options;
  const [grade = 'assumed', ...others] = grades.filter((one) => evidence[one] > 0);
  if (all === 1) return `Die eine Aussage über Menschen ist ${words[grade]}.`;
  const what = `Aussagen über Menschen (${evidence.types.map((type) => records[type].many).join(', ')})`;
  if (others.length === 0) return `${all === 2 ? 'Beide' : `Alle ${all}`} ${what} sind ${words[grade]}.`;
  const parts = [grade, ...others].map((one) => `${evidence[one]} ${words[one]}`);
  return `Von ${all} ${what} sind ${formatList(parts, 'de-DE')}${assumed > 0 ? ` (${assumedShare} % Annahmen)` : ''}.`;
}
