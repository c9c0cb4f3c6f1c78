import { computed } from 'mobx';
import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { stepTexts } from '../../shared/i18n/records';
import { type Step, steps } from '../../shared/method/steps';
import { percent } from '../../shared/project/completeness';
import { stepProgress } from '../../shared/project/summary';
import { useLanguage, useTexts } from '../i18n';

import { useApp, useProject } from '../stores/app-context';
import { routeOfStep } from '../stores/route';
import { firstPage } from '../thread/page-names';
import { Icon } from '../ui/Icon';
import { Station } from './Station';
import css from './shell.module.css';

/** The way through the method, drawn as one thread; it is as red as the plan is thought through. */
export const PathPanel = observer(function PathPanel() {
  const app = useApp();
  const { project } = useProject().project;
  const { shell } = useTexts();
  const { route } = app.ui;
  return (
    <nav className={css.path} aria-label={shell.path}>
      <header className={css.pathHead}>
        <p className={css.pathClient}>{project.client.name}</p>
        <h1>{project.title}</h1>
      </header>
      <ol className={css.stations}>
        {steps.map((step) => (
          <StepStation key={step.id} step={step} />
        ))}
        <ThreadStation />
        <Station
          name={shell.documents}
          share={null}
          label={shell.documents}
          current={route.kind === 'documents'}
          last
          onGo={() => app.ui.go({ kind: 'documents' })}
        />
      </ol>
      <button type="button" className={css.pathBack} onClick={() => void app.toLibrary()}>
        <Icon name="back" />
        {shell.library}
      </button>
    </nav>
  );
});

const StepStation = observer(function StepStation({ step }: { readonly step: Step }) {
  const { ui } = useApp();
  const project = useProject();
  const { name } = stepTexts(useLanguage(), step.id);
  const { shell } = useTexts();
  const done = percent(stepProgress(project.project, step));
  const full = step.number === null ? name : `${step.number} ${name}`;
  return (
    <Station
      name={name}
      number={step.number}
      share={done}
      label={`${full}, ${shell.thought(done)}`}
      current={ui.route.kind === 'step' && ui.route.step === step.id}
      onGo={() => ui.go(routeOfStep(step.id))}
    />
  );
});

const ThreadStation = observer(function ThreadStation() {
  const { ui } = useApp();
  const store = useProject();
  const { thread } = useTexts();
  const loose = useMemo(() => computed(() => store.findings.findings.length), [store]).get();
  return (
    <Station
      name={thread.station}
      share={null}
      loose={loose}
      label={`${thread.station}, ${thread.count(loose)}`}
      current={ui.route.kind === 'thread'}
      onGo={() => ui.go({ kind: 'thread', page: firstPage })}
    />
  );
});
