import { RichTextEditor } from '@mantine/tiptap';
import { type FocusEvent, useRef, useState } from 'react';
import { limits } from '../../../shared/project/fields/schema';
import { useLocale, useTexts } from '../../i18n';
import { Note } from '../Note';
import { LinkLine } from './LinkLine';
import css from './rich-text.module.css';
import { Toolbar } from './Toolbar';
import { useRichText } from './use-rich-text';

export interface RichTextProps {
  readonly label: string;
  readonly invite: string | undefined;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly disabled: boolean;
}

/**
 * A long text as it will be read, written in place. Its tools stand below while it is being written, where room is kept
 * for them: nothing moves when they come and go.
 */
export function RichText({ label, invite, value, onChange, disabled }: RichTextProps) {
  const { richText } = useTexts();
  const locale = useLocale();
  const [tools, setTools] = useState<'none' | 'marks' | 'link'>('none');
  const [full, setFull] = useState(false);
  const foot = useRef<HTMLDivElement>(null);
  const editor = useRichText({
    label,
    invite,
    value,
    disabled,
    className: css.text ?? '',
    onChange,
    onFull: setFull,
    onTools: () => foot.current?.querySelector<HTMLElement>('[data-first]')?.focus(),
    onLink: () => setTools('link'),
  });
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setTools('none');
  };
  return (
    <RichTextEditor
      editor={editor}
      unstyled
      withTypographyStyles={false}
      onFocus={() => tools === 'none' && !disabled && setTools('marks')}
      onBlur={onBlur}
    >
      <RichTextEditor.Content />
      {full && <Note text={richText.full(limits.text.toLocaleString(locale))} />}
      <div ref={foot} className={css.foot}>
        {tools === 'marks' && <Toolbar editor={editor} label={label} onLink={() => setTools('link')} />}
        {tools === 'link' && <LinkLine editor={editor} onDone={() => setTools('marks')} />}
      </div>
    </RichTextEditor>
  );
}
