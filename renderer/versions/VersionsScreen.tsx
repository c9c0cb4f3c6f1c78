import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { ComparePage } from '../compare/ComparePage';
import { CompareView } from '../compare/CompareView';
import { useTexts } from '../i18n';
import { firstChoices } from '../preview/choices';
import { DocumentPreview } from '../preview/DocumentPreview';
import { useProject } from '../stores/app-context';
import { Button } from '../ui/Button';
import { KeptVersions } from './KeptVersions';
import type { Looking } from './looking';
import { NamedVersions } from './NamedVersions';
import { RestoreButton } from './RestoreButton';
import type { State } from './state';
import css from './versions.module.css';

/** Earlier states of the project: to look at, to compare, to bring back. */
export const VersionsScreen = observer(function VersionsScreen() {
  const [looking, setLooking] = useState<Looking>({ kind: 'lists' });
  const toLists = () => setLooking({ kind: 'lists' });
  return (
    <>
      <div className={css.screen} hidden={looking.kind !== 'lists'}>
        <Lists onLook={setLooking} />
      </div>
      {looking.kind === 'view' && <Viewed state={looking.state} onBack={toLists} onLook={setLooking} />}
      {looking.kind === 'compare' && <Compared {...looking} onBack={toLists} />}
    </>
  );
});

function Lists({ onLook }: { readonly onLook: (looking: Looking) => void }) {
  const { versions } = useTexts();
  return (
    <div className={css.page}>
      <h2>{versions.title}</h2>
      <p className={css.subtitle}>{versions.subtitle}</p>
      <NamedVersions onLook={onLook} />
      <KeptVersions onLook={onLook} />
    </div>
  );
}

interface ViewedProps {
  readonly state: State;
  readonly onBack: () => void;
  readonly onLook: (looking: Looking) => void;
}

const Viewed = observer(function Viewed({ state, onBack, onLook }: ViewedProps) {
  const { versions } = useTexts();
  const choices = { ...firstChoices(state.project), as: 'strategy' as const, edition: 'internal' as const };
  return (
    <ComparePage
      title={versions.viewing(state.name)}
      subtitle={versions.viewingHint}
      backLabel={versions.back}
      onBack={onBack}
      acts={
        <>
          <Button onClick={() => onLook({ kind: 'compare', before: state, after: null })}>{versions.compareNow}</Button>
          <RestoreButton state={state} />
        </>
      }
    >
      <div className={css.paper}>
        <DocumentPreview project={state.project} choices={choices} label={versions.viewing(state.name)} />
      </div>
    </ComparePage>
  );
});

interface ComparedProps {
  readonly before: State;
  readonly after: State | null;
  readonly onBack: () => void;
}

const Compared = observer(function Compared({ before, after, onBack }: ComparedProps) {
  const { project } = useProject();
  const { compare, versions } = useTexts();
  const names = {
    before: compare.version(before.name),
    after: after ? compare.version(after.name) : compare.now,
  };
  return (
    <ComparePage
      title={compare.title}
      backLabel={versions.back}
      onBack={onBack}
      acts={after ? undefined : <RestoreButton state={before} />}
    >
      <CompareView before={before.project} after={after?.project ?? project} names={names} relation="later" />
    </ComparePage>
  );
});
