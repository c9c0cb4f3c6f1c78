import type { RecordOf } from '../../../shared/project/records';

/** The three whose views are compared; what an adviser has raised is named in words. */
export const perspectives = ['leadership', 'employee', 'stakeholder'] as const;

type RaisedBy = RecordOf<'swotItem'>['raisedBy'];

/** The list with one voice added or taken away; a consultant's voice stays where it is. */
export function toggled(raisedBy: RaisedBy, who: RaisedBy[number]): RaisedBy {
  return raisedBy.includes(who) ? raisedBy.filter((other) => other !== who) : [...raisedBy, who];
}
