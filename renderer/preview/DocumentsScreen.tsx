import { observer } from 'mobx-react-lite';
import { useDeferredValue, useState } from 'react';
import { BrandingPanel } from '../branding/BrandingPanel';
import { useTexts } from '../i18n';
import { useProject } from '../stores/app-context';
import { Pills } from '../ui/Pills';
import { type Choices, firstChoices } from './choices';
import { DocumentPreview } from './DocumentPreview';
import { ExportPanel } from './ExportPanel';
import css from './preview.module.css';

/** The document as it will be handed over, and what can be chosen about it. */
export const DocumentsScreen = observer(function DocumentsScreen() {
  const { project } = useProject();
  const { documents, branding } = useTexts();
  const [shows, setShows] = useState<'output' | 'look'>('output');
  const [choices, setChoices] = useState<Choices>(() => firstChoices(project));
  const shown = useDeferredValue(project);
  return (
    <div className={css.documents}>
      <DocumentPreview project={shown} choices={choices} label={documents.preview} />
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
