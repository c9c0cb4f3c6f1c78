import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import type { Project } from '../../shared/project/project';
import { useTexts } from '../i18n';
import { useApp, useProject } from '../stores/app-context';
import { ComparePage } from './ComparePage';
import { CompareView } from './CompareView';

/** The open project beside what its file holds while a decision waits, or beside a second file (`copy`, its id). */
export const CompareScreen = observer(function CompareScreen({ copy }: { readonly copy: string | null }) {
  const app = useApp();
  const store = useProject();
  const { compare } = useTexts();
  const other = useOther(copy);
  const recovered = store.hold?.kind === 'recovered';
  const before = copy ? compare.copy : compare.file;
  const after = recovered && !copy ? compare.draft : compare.here;
  return (
    <ComparePage title={compare.title} onBack={() => app.ui.go(app.ui.beforeCompare)} backLabel={compare.back}>
      {other && <CompareView before={other} after={store.project} names={{ before, after }} relation="beside" />}
    </ComparePage>
  );
});

/** Reads the other side once; a failure is told, and the way leads back. */
function useOther(copy: string | null): Project | null {
  const app = useApp();
  const { session } = useProject();
  const [other, setOther] = useState<Project | null>(null);
  useEffect(() => {
    let wanted = true;
    const { project } = app.desktop;
    const answer = copy ? project.readConflictCopy({ session, copy }) : project.otherSide({ session });
    void app.ask(answer).then((found) => {
      if (!wanted) return;
      if (found) setOther(found);
      else app.ui.go(app.ui.beforeCompare);
    });
    return () => {
      wanted = false;
    };
  }, [app, session, copy]);
  return other;
}
