import { observer } from 'mobx-react-lite';
import { useCallback, useDeferredValue, useEffect, useState } from 'react';
import { BrandingPanel } from '../branding/BrandingPanel';
import { useTexts } from '../i18n';
import { useApp, useProject } from '../stores/app-context';
import { Pills } from '../ui/Pills';
import { type Choices, firstChoices, withDocument } from './choices';
import { ExportPanel } from './ExportPanel';
import css from './preview.module.css';
import { WorkingPreview, type WorkingPreviewProps } from './WorkingPreview';

/** The document as it will be handed over, and what can be chosen about it. */
export const DocumentsScreen = observer(function DocumentsScreen() {
  const { ui } = useApp();
  const { project, session } = useProject();
  const { documents, branding } = useTexts();
  const [shows, setShows] = useState<'output' | 'look'>('output');
  const [left] = useState(() => (ui.desk?.session === session ? ui.desk : null));
  const [choices, setChoices] = useState<Choices>(() => left?.choices ?? firstChoices(project));
  // Introductions are written among the choices of the strategy.
  const { introduction } = ui;
  useEffect(() => {
    if (introduction === null) return;
    setShows('output');
    setChoices((now) => withDocument(now, 'strategy'));
  }, [introduction]);
  const leave = useCallback<WorkingPreviewProps['onLeave']>(
    (place) => ui.keepDesk({ session, choices, ...place }),
    [ui, session, choices],
  );
  const shown = useDeferredValue(project);
  return (
    <div className={css.documents}>
      <WorkingPreview
        project={shown}
        choices={choices}
        left={left}
        onLeave={leave}
        onDocument={(name) => setChoices(withDocument(choices, name))}
      />
      <aside className={css.choices}>
        <Pills
          label={documents.title}
          clearable={false}
          options={(['output', 'look'] as const).map((value) => ({ value, label: branding.tabs[value] }))}
          value={shows}
          onChange={(next) => next && setShows(next)}
        />
        {shows === 'output' ? <ExportPanel choices={choices} onChoices={setChoices} /> : <BrandingPanel />}
      </aside>
    </div>
  );
});
