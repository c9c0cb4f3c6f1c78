import { type Editor, Extension } from '@tiptap/core';
import { Placeholder } from '@tiptap/extensions';
import { Plugin } from '@tiptap/pm/state';
import { useEditor } from '@tiptap/react';
import { useEffect, useMemo, useRef } from 'react';
import { limits } from '../../../shared/project/fields/schema';
import { parseRichText } from '../../../shared/report/rich-text';
import { acts, editorKeys, moreKeys } from './acts';
import { blocksFrom, insertBlocks } from './clipboard';
import { docOf } from './doc';
import { extensions } from './extensions';
import { OUTSIDE, takeOver, textOf } from './text-of';

export interface RichTextOptions {
  readonly label: string;
  readonly invite: string | undefined;
  readonly value: string;
  readonly disabled: boolean;
  readonly className: string;
  readonly onChange: (text: string) => void;
  /** Something would make the text longer than it may be, and was not taken (`true`); the next edit was (`false`). */
  readonly onFull: (full: boolean) => void;
  readonly onTools: () => void;
  readonly onLink: () => void;
}

/**
 * The editor of one stored text. What is stored changes by edits of the person only: opening, focusing or leaving a text
 * never writes it anew, and what comes from outside is shown without being sent back.
 */
export function useRichText(options: RichTextOptions): Editor {
  const { label, invite, value, disabled, className } = options;
  const now = useRef(options);
  now.current = options;
  /** The stored text this editor knows of. */
  const stored = useRef(value);
  // Read once for each editor that is made, not with each key.
  const start = useMemo(
    () => ({
      extensions: [...extensions, Placeholder.configure({ placeholder: invite ?? '' }), around(now)],
      content: docOf(parseRichText(stored.current)),
    }),
    [invite],
  );
  const editor = useEditor(
    {
      ...start,
      editable: !disabled,
      // Its style element would need a nonce; the few rules stand in our stylesheet.
      injectCSS: false,
      shouldRerenderOnTransaction: false,
      editorProps: {
        attributes: {
          class: className,
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': label,
          ...(invite && { 'aria-placeholder': invite }),
          ...(disabled ? { 'aria-disabled': 'true' } : { 'aria-keyshortcuts': moreKeys.toTools }),
        },
        handleDOMEvents: {
          // Before the editor itself reads what comes: foreign styles must not even be parsed.
          paste: (_, event) => take(event, event.clipboardData),
          drop: (view, event) => {
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
            if (view.dragging || !at) return false;
            editorNow.current.commands.setTextSelection(at.pos);
            return take(event, event.dataTransfer);
          },
          // A link is text here: nothing follows it.
          click: holdLink,
          auxclick: holdLink,
          // Undo covers the whole project, and Escape leaves the form: their keys go on to what stands around.
          keydown: (_, { key, ctrlKey, metaKey }) => key === 'Escape' || ((ctrlKey || metaKey) && /^[zy]$/i.test(key)),
          beforeinput: (_, event) => {
            if (event.inputType.startsWith('history')) event.preventDefault();
            return false;
          },
        },
      },
      onUpdate: ({ editor, transaction }) => {
        if (transaction.getMeta(OUTSIDE)) return;
        now.current.onFull(false);
        const text = textOf(editor.state.doc);
        if (text === stored.current) return;
        stored.current = text;
        now.current.onChange(text);
      },
    },
    [label, invite, disabled],
  );
  const editorNow = useRef(editor);
  editorNow.current = editor;

  function take(event: Event, data: DataTransfer | null): boolean {
    if (!data || !editorNow.current.isEditable) return false;
    const blocks = blocksFrom(data);
    if (blocks.length === 0) return false;
    event.preventDefault();
    insertBlocks(editorNow.current, blocks);
    return true;
  }

  useEffect(() => {
    if (value === stored.current) return;
    stored.current = value;
    takeOver(editor, value);
  }, [editor, value]);
  return editor;
}

function holdLink(_: unknown, event: Event): boolean {
  if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
  return false;
}

/** What ties the editor to the control around it: keys, and how much may be written. */
function around(now: { readonly current: RichTextOptions }): Extension {
  return Extension.create({
    name: 'around',
    // Before the keys that the parts of the text bring along.
    priority: 1_000,
    addKeyboardShortcuts() {
      const does = (act: () => void) => () => {
        act();
        return true;
      };
      return {
        [editorKeys(moreKeys.toTools)]: does(() => now.current.onTools()),
        [editorKeys(moreKeys.link)]: does(() => now.current.onLink()),
        ...Object.fromEntries(
          acts.map(({ shortcut, run }) => [editorKeys(shortcut), ({ editor }: { editor: Editor }) => run(editor)]),
        ),
      };
    },
    addProseMirrorPlugins() {
      return [
        new Plugin({
          filterTransaction: (transaction, { doc }) => {
            if (!transaction.docChanged || transaction.getMeta(OUTSIDE)) return true;
            const { length } = textOf(transaction.doc);
            if (length <= limits.text || length <= textOf(doc).length) return true;
            now.current.onFull(true);
            return false;
          },
        }),
      ];
    },
  });
}
