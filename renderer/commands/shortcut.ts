/** What a key press has to say for a shortcut; a `KeyboardEvent` fits. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether a key press is this shortcut (Electron's notation); Ctrl and Cmd count alike. */
export function isShortcut(event: KeyPress, shortcut: string): boolean {
  const keys = shortcut.split('+');
  const key = keys.at(-1) ?? '';
  const wants = (name: string) => keys.slice(0, -1).includes(name);
  const pressed = event.ctrlKey || event.metaKey;
  if (pressed !== wants('CmdOrCtrl') || event.shiftKey !== wants('Shift') || event.altKey !== wants('Alt'))
    return false;
  // Digits by their place as well: on French keyboards they need Shift.
  return event.key.toLowerCase() === key.toLowerCase() || event.code === `Digit${key}`;
}
