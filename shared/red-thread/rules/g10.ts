import type { Found } from '../finding';
import { nameOf, type Plan } from '../plan';
import { unpractised } from '../practice';

/** A channel we take part in has nobody responsible with practice there; a note while they are practising. */
export function g10(plan: Plan): readonly Found[] {
  return unpractised(plan).map(({ channel, people, practising }) => {
    const names = people.map((person) => nameOf(plan, 'person', person));
    return { of: [{ type: 'channel', id: channel }], values: [names], ...(practising ? { level: 'note' } : {}) };
  });
}
