import type { Editor } from '@tiptap/core';
import { linkAddress } from '../../../shared/report/normal-text';
import type { IconName } from '../../ui/Icon';

export type ActName = 'bold' | 'italic' | 'bullets' | 'numbers' | 'quote';

export interface Act {
  readonly name: ActName;
  readonly icon: IconName;
  /** In Electron's notation, as those of the commands. */
  readonly shortcut: string;
  readonly isOn: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => boolean;
}

/** What the toolbar can do to the chosen text, in its order. */
export const acts: readonly Act[] = [
  {
    name: 'bold',
    icon: 'bold',
    shortcut: 'CmdOrCtrl+B',
    isOn: (editor) => editor.isActive('bold'),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: 'italic',
    icon: 'italic',
    shortcut: 'CmdOrCtrl+I',
    isOn: (editor) => editor.isActive('italic'),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: 'bullets',
    icon: 'bullets',
    shortcut: 'CmdOrCtrl+Shift+8',
    isOn: (editor) => outerList(editor)?.name === 'bulletList',
    run: (editor) => toggleList(editor, 'bulletList'),
  },
  {
    name: 'numbers',
    icon: 'numbers',
    shortcut: 'CmdOrCtrl+Shift+7',
    isOn: (editor) => outerList(editor)?.name === 'orderedList',
    run: (editor) => toggleList(editor, 'orderedList'),
  },
  {
    name: 'quote',
    icon: 'quote',
    shortcut: 'CmdOrCtrl+Shift+B',
    isOn: (editor) => editor.isActive('quote'),
    run: toggleQuote,
  },
];

/** What else there is for keys around a long text. */
export const moreKeys = {
  link: 'CmdOrCtrl+Shift+L',
  indent: 'Alt+Shift+Right',
  outdent: 'Alt+Shift+Left',
  toTools: 'Alt+F10',
} as const;

/** A shortcut as the editor writes it. */
export function editorKeys(shortcut: string): string {
  const keys = shortcut.replace('CmdOrCtrl', 'Mod').split('+');
  return keys.map((key) => (key.length === 1 ? key.toLowerCase() : key)).join('-');
}

/** The list around the cursor; the outermost says the kind of all inside it. */
function outerList(editor: Editor): { readonly name: string; readonly pos: number } | null {
  const { $from } = editor.state.selection;
  const outer = $from.depth > 1 ? $from.node(1) : null;
  return outer?.type.name.endsWith('List') ? { name: outer.type.name, pos: $from.before(1) } : null;
}

function toggleList(editor: Editor, kind: 'bulletList' | 'orderedList'): boolean {
  const list = outerList(editor);
  if (!list) return editor.chain().focus().toggleList(kind, 'listItem').run();
  if (list.name === kind) return editor.chain().focus().liftListItem('listItem').run();
  return editor
    .chain()
    .focus()
    .command(({ tr, state }) => {
      tr.setNodeMarkup(list.pos, state.schema.nodes[kind]);
      return true;
    })
    .run();
}

function toggleQuote(editor: Editor): boolean {
  if (editor.isActive('quote')) return editor.chain().focus().setNode('paragraph').run();
  return editor.chain().focus().clearNodes().setNode('quote').run();
}

/** Gives the chosen text, or the link around the cursor, an address; without either the address itself is written. */
export function setLink(editor: Editor, typed: string): boolean {
  const href = linkAddress(typed);
  if (href === null) return false;
  const chain = editor.chain().focus().extendMarkRange('link');
  if (editor.state.selection.empty && !editor.isActive('link')) {
    const text = typed.trim();
    return chain.insertContent({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }).run();
  }
  return chain.setLink({ href }).run();
}

export function removeLink(editor: Editor): boolean {
  return editor.chain().focus().extendMarkRange('link').unsetLink().run();
}

/** The address of the link around the cursor, without the `mailto:` nobody types; empty where there is none. */
export function linkAt(editor: Editor): string {
  const { href } = editor.getAttributes('link');
  return typeof href === 'string' ? href.replace(/^mailto:/, '') : '';
}
