import { useEffect, useState } from 'react';
import type { Version } from '../../shared/ipc/safety';
import { useApp, useProject } from '../stores/app-context';

/** What main has kept, newest first; `null` until it is known. It is read anew after every save. */
export function useKeptVersions(): readonly Version[] | null {
  const app = useApp();
  const { session, saveState } = useProject();
  const [kept, setKept] = useState<readonly Version[] | null>(null);
  const savedAt = saveState.kind === 'saved' ? saveState.at : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each save there is one more
  useEffect(() => {
    let wanted = true;
    void app.ask(app.desktop.versions.list({ session })).then((list) => {
      if (wanted) setKept(list ?? []);
    });
    return () => {
      wanted = false;
    };
  }, [app, session, savedAt]);
  return kept;
}
