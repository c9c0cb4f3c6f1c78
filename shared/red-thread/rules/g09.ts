import type { Found } from '../finding';
import { isBlank, namesAny, type Plan } from '../plan';

/** A USP sentence stands without a strength or without a need to prove it. */
export function g09(plan: Plan): readonly Found[] {
  return plan.list('usp').flatMap(({ id, sentence, strengths, needs }): Found[] => {
    const strong = strengths.some((item) => plan.get('swotItem', item)?.quadrant === 'S');
    const fields = [...(strong ? [] : ['strengths']), ...(namesAny(plan, 'need', needs) ? [] : ['needs'])];
    return isBlank(sentence) || fields.length === 0 ? [] : [{ of: [{ type: 'usp', id }], fields }];
  });
}
