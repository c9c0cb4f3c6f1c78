import { useEffect, useRef, useState } from 'react';
import type { OpenReason } from '../../../shared/project/define-record';
import { DateInput } from '../../fields/DateInput';
import { useTexts } from '../../i18n';
import { Button } from '../../ui/Button';
import css from './ends.module.css';

export interface DecisionFormProps {
  /** What is decided, for those who cannot see what the form stands under. */
  readonly label: string;
  readonly open?: OpenReason;
  readonly onKeep: (open: OpenReason) => void;
  readonly onCancel: () => void;
}

/** Why something stays open and when to look again; nothing is written before it is kept. Escape leaves it. */
export function DecisionForm({ label, open = { reason: '' }, onKeep, onCancel }: DecisionFormProps) {
  const { editor, thread } = useTexts();
  const [draft, setDraft] = useState(open);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const keep = () => onKeep(draft);
  return (
    <form
      className={css.decision}
      aria-label={label}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <input
        ref={input}
        className={css.reasonInput}
        aria-label={thread.ends.reason}
        placeholder={`${thread.ends.reason} ${editor.openReasonInvite}`}
        value={draft.reason}
        onChange={(event) => setDraft({ ...draft, reason: event.currentTarget.value })}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
      <div className={css.decisionFoot}>
        <span aria-hidden="true">{editor.revisit}</span>
        <DateInput
          label={editor.revisit}
          value={draft.revisit ?? null}
          onChange={(revisit) => setDraft({ ...draft, revisit })}
          disabled={false}
        />
        <Button look="main" onClick={keep}>
          {thread.ends.keep}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {thread.ends.cancel}
        </Button>
      </div>
    </form>
  );
}
