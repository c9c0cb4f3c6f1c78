import { useEffect, useRef } from 'react';
import type { OpenReason } from '../../../shared/project/define-record';
import { DateInput } from '../../fields/DateInput';
import { useTexts } from '../../i18n';
import { Button } from '../../ui/Button';
import css from './form.module.css';

export interface OpenStripProps {
  readonly open: OpenReason;
  readonly disabled: boolean;
  readonly onChange: (open: OpenReason | null) => void;
}

/** What is left open on purpose: a loose end with its reason and the day to look at it again. */
export function OpenStrip({ open, disabled, onChange }: OpenStripProps) {
  const { editor } = useTexts();
  const reason = useRef<HTMLInputElement>(null);
  const fresh = open.reason === '' && !open.revisit;
  // Just left open: the next thing to say is why.
  useEffect(() => {
    if (fresh && document.activeElement === document.body) reason.current?.focus();
  }, [fresh]);
  return (
    <div className={css.openStrip}>
      <p className={css.openTitle}>{editor.isOpen}</p>
      <input
        ref={reason}
        className={css.openReason}
        aria-label={editor.openReason}
        placeholder={`${editor.openReason} ${editor.openReasonInvite}`}
        value={open.reason}
        disabled={disabled}
        onChange={(event) => onChange({ ...open, reason: event.currentTarget.value })}
      />
      <div className={css.openFoot}>
        <span>{editor.revisit}</span>
        <DateInput
          label={editor.revisit}
          value={open.revisit ?? null}
          onChange={(revisit) => onChange({ ...open, revisit })}
          disabled={disabled}
        />
        {!disabled && (
          <Button look="quiet" onClick={() => onChange(null)}>
            {editor.closeOpen}
          </Button>
        )}
      </div>
    </div>
  );
}
