import { commands } from '../commands/all';
import { acts, moreKeys } from '../fields/rich-text/acts';
import { useTexts } from '../i18n';
import { useApp } from '../stores/app-context';
import { Dialog } from '../ui/Dialog';
import { shortcutWords } from '../ui/shortcut-words';
import css from './dialogs.module.css';

const inLists = [
  ['add', 'Enter'],
  ['paste', 'CmdOrCtrl+V'],
  ['go', 'Up'],
  ['move', 'Alt+Up'],
  ['trash', 'Delete'],
] as const;

const inTexts = [
  ...acts.map(({ name, shortcut }) => [name, shortcut] as const),
  ['link', moreKeys.link],
  ['indent', moreKeys.indent],
  ['outdent', moreKeys.outdent],
  ['toTools', moreKeys.toTools],
] as const;

/** Every shortcut, made from the commands themselves. */
export function ShortcutsDialog() {
  const app = useApp();
  const texts = useTexts();
  const { dialog, listKeys } = texts.shell;
  return (
    <Dialog wide title={dialog.shortcuts} closeLabel={dialog.close} onClose={() => app.ui.close()}>
      <dl className={css.keys}>
        {commands.flatMap((command) =>
          command.shortcut
            ? [<Key key={command.id} label={command.label(app)} keys={shortcutWords(command.shortcut, texts)} />]
            : [],
        )}
      </dl>
      <h3 className={css.keysHead}>{dialog.shortcutsList}</h3>
      <dl className={css.keys}>
        {inLists.map(([name, keys]) => (
          <Key key={name} label={listKeys[name]} keys={shortcutWords(keys, texts)} />
        ))}
      </dl>
      <h3 className={css.keysHead}>{texts.richText.keys}</h3>
      <dl className={css.keys}>
        {inTexts.map(([name, keys]) => (
          <Key key={name} label={texts.richText[name]} keys={shortcutWords(keys, texts)} />
        ))}
      </dl>
    </Dialog>
  );
}

function Key({ label, keys }: { readonly label: string; readonly keys: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <kbd>{keys}</kbd>
      </dd>
    </div>
  );
}
