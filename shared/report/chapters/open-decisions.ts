import { ruleName } from '../../i18n/finding-texts';
import { recordTexts } from '../../i18n/records';
import { commonFields } from '../../project/define-record';
import type { Fields } from '../../project/fields/kinds';
import { frameFields } from '../../project/frame';
import { recordTypes } from '../../project/record-types';
import { type AnyRecord, definitions } from '../../project/records';
import { perspectives } from '../../project/records/person';
import { ruleCodes } from '../../red-thread/finding';
import type { Context } from '../context';

export interface OpenDecision {
  /** Id of the record and name of the field, `frame` for the frame: stays the same while the words change. */
  readonly key: string;
  readonly where: string;
  readonly what: string;
  readonly reason: string;
  /** ISO date on which to look again. */
  readonly revisit: string | null;
}

/** Everything left open on purpose, with its reason; what is internal stays out of the client edition. */
export function openDecisions(c: Context): readonly OpenDecision[] {
  const decisions = (
    id: string,
    fields: Fields,
    open: AnyRecord['open'],
    where: string,
    label: (field: string) => string,
  ) =>
    Object.entries(open).flatMap(([field, { reason, revisit }]): OpenDecision[] => {
      const rule = ruleAt(c, field);
      if (field !== '*' && !rule && (!fields[field] || (fields[field].internal && !c.internal))) return [];
      const what = field === '*' ? c.texts.appendix.whole : (rule ?? label(field));
      return [{ key: `${id}/${field}`, where, what, reason, revisit: revisit ?? null }];
    });
  const frame = decisions('frame', frameFields, c.frame.open, c.texts.appendix.frame, (field) =>
    c.label('frame', field),
  );
  const records = recordTypes.flatMap((type) =>
    c.list(type).flatMap((record) => {
      if (Object.keys(record.open).length === 0) return [];
      const where = `${recordTexts(c.language, type).one}: ${c.title(type, record)}`;
      const fields = { ...commonFields, ...definitions[type].fields };
      return decisions(record.id, fields, record.open, where, (field) => c.label(type, field));
    }),
  );
  return [...frame, ...records];
}

/** A gap rule that was left open under its code, in words; `G21.stakeholder` names the perspective that is missing. */
function ruleAt(c: Context, key: string): string | null {
  const [start, part] = key.split('.');
  const code = ruleCodes.find((each) => each === start);
  if (!code) return null;
  const perspective = perspectives.find((each) => each === part);
  const name = ruleName(c.language, code);
  return perspective ? `${name}: ${c.option('person', 'perspective', perspective)}` : name;
}
