import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { belief as definition } from '../../../shared/project/records/belief';
import { countingVote } from '../../../shared/red-thread/belief';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { ToggleScale } from '../../ui/ToggleScale';
import type { Option } from '../common/use-records';
import css from './beliefs.module.css';

interface Props {
  readonly person: Option;
  readonly onLeave: () => void;
}

/** One person's turn: nothing else is shown, not even what this person has said before. */
export const VoteForm = observer(function VoteForm({ person, onLeave }: Props) {
  const store = useProject();
  const { beliefs: texts, team } = useTexts();
  const [agree, setAgree] = useState<number | null>(null);
  const [condition, setCondition] = useState('');
  const form = useRef<HTMLElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const keep = () => {
    if (agree === null) return;
    const values = { agree, condition: condition.trim() };
    const before = countingVote(store.living('belief'), person.value);
    if (before) store.update('belief', before.id, values);
    else store.add('belief', { person: person.value, ...values });
    onLeave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onLeave();
  };
  return (
    <section ref={form} className={css.turn} aria-label={texts.turn(person.label)} onKeyDown={onKeyDown}>
      <h3>{texts.turn(person.label)}</h3>
      <p className={css.quiet}>
        {texts.turnHint} {texts.covered}
      </p>
      <p className={css.question}>{texts.agree}</p>
      <ToggleScale label={texts.agree} value={agree} onChange={setAgree} words={texts.agreeWords} />
      <p className={css.quiet}>{team.scale(texts.agreeWords[1], texts.agreeWords[5])}</p>
      <p className={css.question}>{texts.condition}</p>
      <textarea
        className={css.condition}
        aria-label={texts.condition}
        placeholder={texts.conditionInvite}
        rows={2}
        maxLength={definition.fields.condition.max}
        value={condition}
        onChange={({ currentTarget }) => setCondition(currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      />
      <div className={css.acts}>
        <Button look="main" disabled={agree === null} onClick={keep}>
          {texts.keep}
        </Button>
        <Button onClick={onLeave}>{texts.leave}</Button>
      </div>
    </section>
  );
});
