import { useEffect, useState } from 'react';
import type { AllExported, Exported } from '../../shared/ipc/types';
import { useApp, useProject } from '../stores/app-context';
import type { Choices } from './choices';

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing'; readonly done: number }
  | { readonly kind: 'done'; readonly exported: Exported }
  | { readonly kind: 'allDone'; readonly exported: AllExported };

export interface Exporting {
  readonly state: ExportState;
  readonly start: (choices: Choices) => Promise<void>;
  /** Every document in the same language and edition, into one folder. */
  readonly startAll: (choices: Choices) => Promise<void>;
  readonly cancel: () => void;
  readonly reveal: () => void;
  readonly open: () => void;
}

/** Has main write the document; a failure becomes a dialog. */
export function useExport(): Exporting {
  const app = useApp();
  const store = useProject();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  useEffect(() => {
    return app.desktop.on('export.progress', ({ done }) =>
      setState((now) => (now.kind === 'writing' ? { kind: 'writing', done } : now)),
    );
  }, [app]);
  return {
    state,
    start: async (choices) => {
      setState({ kind: 'writing', done: 0 });
      await store.flush();
      const exported = await app.ask(app.desktop.document.export({ session: store.session, ...choices }));
      setState(exported ? { kind: 'done', exported } : { kind: 'idle' });
    },
    startAll: async ({ language, edition }) => {
      setState({ kind: 'writing', done: 0 });
      await store.flush();
      const exported = await app.ask(app.desktop.document.exportAll({ session: store.session, language, edition }));
      setState(exported ? { kind: 'allDone', exported } : { kind: 'idle' });
    },
    cancel: () => void app.desktop.document.cancel(),
    reveal: () => void app.ask(app.desktop.document.reveal()),
    open: () => void app.ask(app.desktop.document.open()),
  };
}
