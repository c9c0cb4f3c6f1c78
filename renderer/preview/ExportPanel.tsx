import { observer } from 'mobx-react-lite';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n';
import { useProject } from '../stores/app-context';
import { Button } from '../ui/Button';
import { Pills } from '../ui/Pills';
import type { Choices } from './choices';
import css from './preview.module.css';
import { type Exporting, useExport } from './use-export';

export interface ExportPanelProps {
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
}

/** Edition, language and format at the right of the sheets; one button writes the document. */
export const ExportPanel = observer(function ExportPanel({ choices, onChoices }: ExportPanelProps) {
  const { documents } = useTexts();
  const store = useProject();
  const exporting = useExport();
  const act = { docx: documents.exportDocx, md: documents.exportMd, html: documents.exportHtml }[choices.format];
  const choose = (next: Choices) => {
    onChoices(next);
    const { settings } = store.project.project;
    const { language: exportLanguage, edition: exportEdition } = next;
    if (settings.exportLanguage === exportLanguage && settings.exportEdition === exportEdition) return;
    store.updateFrame({ settings: { ...settings, exportLanguage, exportEdition } });
  };
  return (
    <>
      <h2>{documents.title}</h2>
      <p className={css.subtitle}>{documents.subtitle}</p>
      <Choice label={documents.edition}>
        <Pills
          label={documents.edition}
          clearable={false}
          options={[
            { value: 'client', label: documents.client },
            { value: 'internal', label: documents.internal },
          ]}
          value={choices.edition}
          onChange={(edition) => edition && choose({ ...choices, edition })}
        />
      </Choice>
      <Choice label={documents.language}>
        <Pills
          label={documents.language}
          clearable={false}
          options={[
            { value: 'de', label: documents.german },
            { value: 'en', label: documents.english },
          ]}
          value={choices.language}
          onChange={(language) => language && choose({ ...choices, language })}
        />
      </Choice>
      <Choice label={documents.format}>
        <Pills
          label={documents.format}
          clearable={false}
          options={[
            { value: 'docx', label: documents.docx },
            { value: 'md', label: documents.md },
            { value: 'html', label: documents.html },
          ]}
          value={choices.format}
          onChange={(format) => format && choose({ ...choices, format })}
        />
      </Choice>
      <Button look="main" disabled={exporting.state.kind === 'writing'} onClick={() => void exporting.start(choices)}>
        {act}
      </Button>
      <Outcome exporting={exporting} />
    </>
  );
});

function Choice({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={css.choice}>
      <h3>{label}</h3>
      {children}
    </div>
  );
}

function Outcome({ exporting: { state, cancel, reveal } }: { readonly exporting: Exporting }) {
  const { documents } = useTexts();
  if (state.kind === 'idle') return null;
  if (state.kind === 'writing') {
    return (
      <div className={css.outcome} role="status">
        <p>{documents.writing}</p>
        <progress value={state.done} max={1} aria-label={documents.writing} />
        <Button look="quiet" onClick={cancel}>
          {documents.cancel}
        </Button>
      </div>
    );
  }
  const { fileName, folder, numbersLeftToWord } = state.exported;
  return (
    <div className={css.outcome} role="status">
      <p>{documents.done(fileName)}</p>
      <p className={css.folder}>{documents.folder(folder)}</p>
      {numbersLeftToWord && <p>{documents.numbersLeft}</p>}
      <Button onClick={reveal}>{documents.reveal}</Button>
    </div>
  );
}
