import { observer } from 'mobx-react-lite';
import type { ReactNode } from 'react';
import { documentTitle } from '../../shared/i18n/records';
import { documentNames, documents as kinds } from '../../shared/project/documents';
import { sameValue } from '../../shared/support/same-value';
import { useLanguage, useTexts } from '../i18n';
import { useApp, useProject } from '../stores/app-context';
import { Button } from '../ui/Button';
import { Pills } from '../ui/Pills';
import { type Choices, kept, withDocument } from './choices';
import { FileNameChoice } from './FileNameChoice';
import { HandoutChoice } from './HandoutChoice';
import { Outcome } from './Outcome';
import css from './preview.module.css';
import { StrategyChoices } from './StrategyChoices';

export interface ExportPanelProps {
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
}

/** Document, edition, language and format at the right of the sheets; one button writes it, another one all of them. */
export const ExportPanel = observer(function ExportPanel({ choices, onChoices }: ExportPanelProps) {
  const { documents } = useTexts();
  const language = useLanguage();
  const store = useProject();
  const { exporting } = useApp();
  const writing = exporting.state.kind === 'writing';
  const { formats, outward = false } = kinds[choices.as];
  const choose = (next: Choices) => {
    onChoices(next);
    const { settings } = store.project.project;
    const chosen = { ...settings, ...kept(next) };
    if (!sameValue(chosen, settings)) store.updateFrame({ settings: chosen });
  };
  return (
    <>
      <h2>{documents.title}</h2>
      <p className={css.subtitle}>{documents.subtitle}</p>
      <Choice label={documents.which}>
        <Pills
          label={documents.which}
          clearable={false}
          options={documentNames.map((value) => ({ value, label: documentTitle(language, value) }))}
          value={choices.as}
          onChange={(as) => as && choose(withDocument(choices, as))}
        />
      </Choice>
      <Choice label={documents.edition}>
        <Pills
          label={documents.edition}
          clearable={false}
          disabled={outward}
          options={[
            { value: 'client', label: documents.client },
            { value: 'internal', label: documents.internal },
          ]}
          value={outward ? 'client' : choices.edition}
          onChange={(edition) => edition && choose({ ...choices, edition })}
        />
        {outward && <p className={css.hint}>{documents.outward}</p>}
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
          onChange={(chosen) => chosen && choose({ ...choices, language: chosen })}
        />
      </Choice>
      <Choice label={documents.format}>
        <Pills
          label={documents.format}
          clearable={false}
          options={formats.map((value) => ({ value, label: documents.formats[value] }))}
          value={choices.format}
          onChange={(format) => format && choose({ ...choices, format })}
        />
      </Choice>
      <Choice label={documents.fileName.label}>
        <FileNameChoice choices={choices} />
      </Choice>
      {choices.as === 'strategy' && <StrategyChoices />}
      {choices.as === 'handout' && <HandoutChoice />}
      <div className={css.make}>
        <Button look="main" disabled={writing} onClick={() => void exporting.start(store, choices)}>
          {documents.save[choices.format]}
        </Button>
        <Button disabled={writing} onClick={() => void exporting.startAll(store, choices)}>
          {documents.all}
        </Button>
        <Outcome />
      </div>
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
