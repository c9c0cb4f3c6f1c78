import { observer } from 'mobx-react-lite';
import type { KeyboardEvent, RefObject } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { experience as definition } from '../../../shared/project/records/experience';
import type { Unpractised } from '../../../shared/red-thread/practice';
import { DateInput } from '../../fields/DateInput';
import { useTexts } from '../../i18n';
import { RecordName } from '../../steps/RecordName';
import { useApp, useProject } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { InlineText } from '../../ui/InlineText';
import { noteProof, practiceOf } from '../common/practice';
import { useLiving } from '../common/use-records';
import classes from './practice-matrix.module.css';

interface Props {
  readonly person: Id;
  readonly channel: Id;
  /** What is missing at this place, if anything. */
  readonly lacking: Unpractised | null;
  readonly proof: RefObject<HTMLDivElement | null>;
  /** Opens the form of the entry. */
  readonly onOpen: (id: Id) => void;
  /** Back to the cell of this pair. */
  readonly onBack: () => void;
}

/** The chosen pair in full: since when, what proves it, and two weeks of practice where it is missing. */
export const PracticePair = observer(function PracticePair({ person, channel, lacking, proof, onOpen, onBack }: Props) {
  const { ui } = useApp();
  const store = useProject();
  const { practice: words } = useTexts();
  const { record } = practiceOf(useLiving('experience'), person, channel);
  const note = (patch: Parameters<typeof noteProof>[3]) =>
    store.together(
      { act: record ? 'change' : 'add', type: 'experience' },
      (project, context) => noteProof(project, person, channel, patch, context),
      `practice/${person}/${channel}/${Object.keys(patch).join()}`,
    );
  const people = lacking?.people.map((id) => store.find('person', id)?.name ?? '').filter((name) => name !== '') ?? [];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onBack();
  };
  return (
    <section className={classes.pair} aria-label={words.proof} onKeyDown={onKeyDown}>
      <h3 className={classes.pairTitle}>
        <RecordName to={{ type: 'person', id: person }} />
        <span>
          <RecordName to={{ type: 'channel', id: channel }} />
        </span>
      </h3>
      {lacking && (
        <p className={classes.why} data-practising={lacking.practising}>
          {lacking.practising ? words.practisingWhy : words.lackingWhy(people.join(', '))}
        </p>
      )}
      <div className={classes.proof} ref={proof}>
        <div>
          <span className={classes.label} aria-hidden="true">
            {words.proof}
          </span>
          <InlineText
            label={words.proof}
            placeholder={words.proofInvite}
            value={record?.proof ?? ''}
            maxLength={definition.fields.proof.max}
            disabled={store.readOnly}
            onCommit={(text) => note({ proof: text })}
            onEnter={onBack}
          />
        </div>
        <div>
          <span className={classes.label} aria-hidden="true">
            {words.since}
          </span>
          <DateInput
            label={words.since}
            value={record?.since ?? null}
            disabled={store.readOnly}
            onChange={(since) => note({ since })}
          />
        </div>
      </div>
      <div className={classes.acts}>
        {!store.readOnly && (
          <Button onClick={() => ui.show({ kind: 'practicePath', channel, person })}>{words.twoWeeks}</Button>
        )}
        {record && (
          <Button look="quiet" onClick={() => onOpen(record.id)}>
            {words.open}
          </Button>
        )}
      </div>
    </section>
  );
});
