import { type Evidence, grades } from '../../red-thread/evidence';
import { formatList } from '../format';
import { commonFieldTexts } from './common';
import { records } from './records';

/** What counts as statements about people in one chapter and how they are supported, in one sentence. */
export function evidenceSentence(evidence: Evidence): string {
  const { all, assumed, assumedShare } = evidence;
  const words = commonFieldTexts.evidence.options;
  const [grade = 'assumed', ...others] = grades.filter((one) => evidence[one] > 0);
  if (all === 1) return `The one statement about people is ${words[grade]}.`;
  const what = `statements about people (${evidence.types.map((type) => records[type].many.toLowerCase()).join(', ')})`;
  if (others.length === 0) return `${all === 2 ? 'Both' : `All ${all}`} ${what} are ${words[grade]}.`;
  const parts = others.map((one) => `${evidence[one]} ${words[one]}`);
  const listed = formatList(
    [`${evidence[grade]} ${evidence[grade] === 1 ? 'is' : 'are'} ${words[grade]}`, ...parts],
    'en-GB',
  );
  return `Of ${all} ${what}, ${listed}${assumed > 0 ? ` (${assumedShare}% assumptions)` : ''}.`;
}
