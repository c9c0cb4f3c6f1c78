import type { RecordType } from '../../shared/project/record-types';
import { useTexts } from '../i18n';
import { useDerived } from '../views/common/use-records';
import { AnswerLines } from './AnswerLines';
import css from './short-path.module.css';

export interface ListStopProps {
  readonly type: RecordType;
  readonly field: string;
  readonly onNext: () => void;
}

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

/** A line for each record: groups, channels, goals, measures … */
export function ListStop({ type, field, onNext }: ListStopProps) {
  const { shortPath } = useTexts();
  const ids = useDerived(type, idsOf);
  return (
    <>
      <AnswerLines type={type} field={field} ids={ids} onNext={onNext} />
      <p className={css.hint}>{shortPath.lineHint}</p>
    </>
  );
}
