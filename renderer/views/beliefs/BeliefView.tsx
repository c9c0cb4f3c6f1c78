import { observer } from 'mobx-react-lite';
import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { sharedBelief } from '../../../shared/red-thread/belief';
import { useTexts } from '../../i18n';
import { useApp, useProject } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { useLiving, useOptions } from '../common/use-records';
import { BeliefSummary } from './BeliefSummary';
import css from './beliefs.module.css';
import { StrayVotes } from './StrayVotes';
import { VoteForm } from './VoteForm';

/** Who has voted and who has not, what it comes to; one person votes at a time, and sees no other vote meanwhile. */
export const BeliefView = observer(function BeliefView() {
  const { ui } = useApp();
  const store = useProject();
  const { beliefs: texts } = useTexts();
  const people = useOptions('person');
  const votes = useLiving('belief');
  const [voting, setVoting] = useState<Id | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const last = useRef<Id | null>(null);
  const person = people.find(({ value }) => value === voting);
  const away = person === undefined;
  useEffect(() => {
    // Whoever has voted goes on from their own line.
    if (away && last.current) list.current?.querySelector<HTMLElement>(`[data-id="${last.current}"]`)?.focus();
  }, [away]);
  if (people.length === 0) {
    return (
      <EmptyState text={texts.noPeople}>
        <Button onClick={() => ui.go({ kind: 'step', step: 'frame', type: 'person', record: null })}>
          {texts.toPeople}
        </Button>
      </EmptyState>
    );
  }
  if (person) return <VoteForm key={person.value} person={person} onLeave={() => setVoting(null)} />;
  const shared = sharedBelief(
    people.map(({ value }) => ({ id: value })),
    votes,
  );
  return (
    <div className={css.view}>
      <p className={css.lead}>{texts.lead}</p>
      <BeliefSummary shared={shared} />
      <section aria-label={texts.people}>
        <h3>{texts.people}</h3>
        <ul ref={list} className={css.people}>
          {people.map(({ value, label }) => {
            const given = !shared.missing.includes(value);
            return (
              <li key={value} data-given={given}>
                <span className={css.name}>{label}</span>
                <span className={css.quiet}>{given ? texts.given : texts.missing}</span>
                {!store.readOnly && (
                  <Button
                    look={given ? 'quiet' : 'plain'}
                    data-id={value}
                    aria-label={given ? texts.again(label) : texts.vote(label)}
                    onClick={() => {
                      last.current = value;
                      setVoting(value);
                    }}
                  >
                    {given ? texts.againShort : texts.voteShort}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </section>
      <StrayVotes people={people} votes={votes} />
    </div>
  );
});
