import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useTexts } from '../i18n';
import { useApp, useProject } from '../stores/app-context';
import { Button } from '../ui/Button';
import { Banner } from './Banner';

/** Files that a sync service has left beside the project: to be looked at, or left alone. */
export const ConflictCopies = observer(function ConflictCopies() {
  const app = useApp();
  const { safety } = useTexts();
  const { conflictCopies } = useProject();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  return conflictCopies
    .filter(({ id }) => !hidden.has(id))
    .map(({ id, fileName }) => (
      <Banner
        key={id}
        tone="calm"
        title={safety.copies.title}
        acts={
          <>
            <Button onClick={() => app.ui.go({ kind: 'compare', copy: id })}>{safety.compare}</Button>
            <Button onClick={() => void app.openConflictCopy(id)}>{safety.copies.open}</Button>
            <Button look="quiet" onClick={() => setHidden(new Set([...hidden, id]))}>
              {safety.hide}
            </Button>
          </>
        }
      >
        {safety.copies.text(fileName)}
      </Banner>
    ));
});
