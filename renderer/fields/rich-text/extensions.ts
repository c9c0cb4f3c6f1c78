import { type Extensions, mergeAttributes, Node, textblockTypeInputRule } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Plugin } from '@tiptap/pm/state';
import { linkAddress } from '../../../shared/report/normal-text';

/** A quote is one run of text with line breaks, as the parser reads it: no paragraphs or lists inside. */
const Quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', mergeAttributes(HTMLAttributes), 0],
  addInputRules() {
    return [textblockTypeInputRule({ find: /^>\s$/, type: this.type })];
  },
  addKeyboardShortcuts() {
    return {
      Backspace: ({ editor }) => {
        const { empty, $from } = editor.state.selection;
        if (!empty || $from.parentOffset > 0 || $from.parent.type !== this.type) return false;
        return editor.commands.setNode('paragraph');
      },
    };
  },
});

/**
 * Tab goes on to the next field as everywhere; only in an item just begun it moves the item in. Lists inside a list are
 * of its kind, as in every document.
 */
const Item = ListItem.extend({
  content: 'paragraph (bulletList | orderedList)*',
  addKeyboardShortcuts() {
    const { editor, name } = this;
    const isEmpty = () => {
      const { $from } = editor.state.selection;
      return $from.parent.content.size === 0 && $from.node(-1)?.type.name === name;
    };
    return {
      Enter: () => editor.commands.splitListItem(name),
      Tab: () => isEmpty() && editor.commands.sinkListItem(name),
      'Shift-Tab': () => isEmpty() && editor.commands.liftListItem(name),
      'Alt-Shift-ArrowRight': () => editor.commands.sinkListItem(name),
      'Alt-Shift-ArrowLeft': () => editor.commands.liftListItem(name),
      Backspace: () => {
        const { empty, $from } = editor.state.selection;
        return empty && $from.parentOffset === 0 && editor.commands.liftListItem(name);
      },
    };
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction: (transactions, _, { doc, tr }) => {
          if (!transactions.some(({ docChanged }) => docChanged)) return null;
          doc.descendants((node, pos) => {
            const outer = doc.resolve(pos).node(1);
            if (node.type.name.endsWith('List') && outer && outer.type !== node.type) tr.setNodeMarkup(pos, outer.type);
            return !node.isTextblock;
          });
          return tr.docChanged ? tr : null;
        },
      }),
    ];
  },
});

/** Counts from 1, as in every document. */
const Numbers = OrderedList.extend({
  addAttributes: () => ({}),
  renderHTML: ({ HTMLAttributes }) => ['ol', mergeAttributes(HTMLAttributes), 0],
});

/** Ctrl+Enter belongs to the page around. */
const Break = HardBreak.extend({
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.setHardBreak() };
  },
});

const SCHEME = /^(https|mailto):/i;

/**
 * What a long text can hold: what our parser reads and nothing else. No history: undo covers the whole project and is
 * done by the window. A link is text with an address; it is never followed here.
 */
export const extensions: Extensions = [
  Document,
  Paragraph,
  Text,
  Quote,
  BulletList,
  Numbers,
  Item,
  Break,
  Bold,
  Italic,
  Link.configure({
    openOnClick: false,
    autolink: false,
    linkOnPaste: false,
    markdownLinks: true,
    isAllowedUri: (address) => SCHEME.test(address) && linkAddress(address) !== null,
    HTMLAttributes: { target: null, rel: null, class: null, tabindex: -1 },
  }),
];
