import { observer } from 'mobx-react-lite';
import { useDeferredValue, useState } from 'react';
import { useTexts } from '../i18n';
import { useProject } from '../stores/app-context';
import { type Choices, firstChoices } from './choices';
import { DocumentPreview } from './DocumentPreview';
import { ExportPanel } from './ExportPanel';
import css from './preview.module.css';

/** The document as it will be handed over, and what can be chosen about it. */
export const DocumentsScreen = observer(function DocumentsScreen() {
  const { project } = useProject();
  const { documents } = useTexts();
  const [choices, setChoices] = useState<Choices>(() => firstChoices(project));
  const shown = useDeferredValue(project);
  return (
    <div className={css.documents}>
      <DocumentPreview project={shown} choices={choices} label={documents.preview} />
      <ExportPanel choices={choices} onChoices={setChoices} />
    </div>
  );
});
