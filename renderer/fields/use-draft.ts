import { useState } from 'react';

export interface Draft {
  readonly text: string;
  /** What stands there cannot be understood; shown only after the focus has gone. */
  readonly bad: boolean;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
}

/**
 * Text that stands for a value: while it is being typed it stays as typed, every understandable state is handed on, and
 * afterwards it shows the value again. `parse` answers `undefined` for what it does not understand.
 */
export function useDraft<V>(
  value: V,
  show: (value: V) => string,
  parse: (text: string) => V | undefined,
  onChange: (value: V) => void,
): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const parsed = draft === null ? undefined : parse(draft);
  const understood = draft === null || parsed !== undefined;
  // The value was changed elsewhere meanwhile, by undo for example.
  const stale = parsed !== undefined && show(parsed) !== show(value);
  return {
    text: draft === null || stale ? show(value) : draft,
    bad: left && !understood,
    onText: (text) => {
      setDraft(text);
      setLeft(false);
      const parsed = parse(text);
      if (parsed !== undefined) onChange(parsed);
    },
    onLeave: () => {
      setLeft(true);
      if (understood) setDraft(null);
    },
  };
}
