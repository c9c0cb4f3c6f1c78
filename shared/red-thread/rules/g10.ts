import type { Found } from '../finding';
import { activeMeasures, nameOf, type Plan } from '../plan';
import { isUsed, practiceIn, responsibleFor } from '../practice';

/** A channel we take part in has nobody responsible with practice there; a note while they are practising. */
export function g10(plan: Plan): readonly Found[] {
  const measures = activeMeasures(plan);
  const practice = practiceIn(plan);
  return plan
    .list('channel')
    .filter(isUsed)
    .flatMap(({ id }): Found[] => {
      const people = responsibleFor(plan, id, measures);
      if (people.some((person) => practice(person, id) >= 2)) return [];
      const practising = measures.some(({ kind, channel }) => kind === 'training' && channel.includes(id));
      const names = people.map((person) => nameOf(plan, 'person', person));
      return [{ of: [{ type: 'channel', id }], values: [names], ...(practising ? { level: 'note' } : {}) }];
    });
}
