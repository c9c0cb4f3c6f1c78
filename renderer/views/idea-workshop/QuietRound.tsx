import { observer } from 'mobx-react-lite';
import type { Id } from '../../../shared/project/fields/values';
import { useTexts } from '../../i18n';
import { useOptions } from '../common/use-records';
import css from './idea-workshop.module.css';

interface Props {
  readonly person: Id | null;
  readonly onChange: (person: Id | null) => void;
}

/** Whose turn it is to judge in silence; while it is somebody's, the verdicts of the others are covered. */
export const QuietRound = observer(function QuietRound({ person, onChange }: Props) {
  const { quiet } = useTexts().cards;
  const people = useOptions('person');
  const name = people.find(({ value }) => value === person)?.label;
  if (people.length === 0) return null;
  return (
    <section className={css.quietRound} aria-label={quiet.title}>
      <label>
        <strong>{quiet.title}</strong> {quiet.who}{' '}
        <select value={person ?? ''} onChange={({ currentTarget }) => onChange(currentTarget.value || null)}>
          <option value="">{quiet.nobody}</option>
          {people.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <p className={css.quiet} role="status">
        {name ? quiet.now(name) : quiet.lead}
      </p>
    </section>
  );
});
