import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import { commands, runCommand } from '../commands/all';
import { useTexts } from '../i18n';
import { useApp } from '../stores/app-context';
import type { Toast } from '../stores/ui-store';
import { Button, IconButton } from '../ui/Button';
import css from './toasts.module.css';

const STAYS = 8_000;

/** Short news in a strip of their own at the bottom, so that they cover nothing; they go by themselves unless the pointer or the focus rests on them. */
export const Toasts = observer(function Toasts() {
  const { ui } = useApp();
  return (
    <div className={css.toasts} role="status" aria-live="polite">
      {ui.toasts.map((toast) => (
        <OneToast key={toast.id} toast={toast} />
      ))}
    </div>
  );
});

function OneToast({ toast }: { readonly toast: Toast }) {
  const app = useApp();
  const texts = useTexts();
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = pointed || focused;
  const text = toast.text(texts);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => app.ui.dropToast(toast.id), STAYS);
    return () => clearTimeout(timer);
  }, [app, toast.id, held]);

  const run = (id: string) => {
    runCommand(app, id);
    app.ui.dropToast(toast.id);
  };
  const offered = commands.find(({ id }) => id === toast.command);
  return (
    <section
      className={css.toast}
      aria-label={text}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <span>{text}</span>
      {offered && (
        <Button look="quiet" onClick={() => run(offered.id)}>
          {offered.id === 'edit.undo' ? texts.commands.undo : offered.label(app)}
        </Button>
      )}
      <IconButton icon="close" label={texts.shell.dialog.close} onClick={() => app.ui.dropToast(toast.id)} />
    </section>
  );
}
