import { observer } from 'mobx-react-lite';
import { assertNever } from '../../shared/support/assert-never';
import { CompareScreen } from '../compare/CompareScreen';
import { DocumentsScreen } from '../preview/DocumentsScreen';
import { Banners } from '../safety/Banners';
import { StepScreen } from '../steps/StepScreen';
import { useApp } from '../stores/app-context';
import { firstRoute } from '../stores/route';
import { ThreadScreen } from '../thread/ThreadScreen';
import { VersionsScreen } from '../versions/VersionsScreen';
import { GuidancePanel } from './GuidancePanel';
import { PathPanel } from './PathPanel';
import { StatusLine } from './StatusLine';
import css from './shell.module.css';

/** The open project: path, content, guidance, and the status line below. */
export const Workspace = observer(function Workspace() {
  const app = useApp();
  const guided = app.guided && app.ui.route.kind === 'step';
  return (
    <div className={css.workspace} data-guided={guided && !app.ui.narrow}>
      <PathPanel />
      <main className={css.content}>
        <Banners />
        <div className={css.place}>
          <Content />
        </div>
      </main>
      {guided && <GuidancePanel />}
      <StatusLine />
    </div>
  );
});

const Content = observer(function Content() {
  const { route } = useApp().ui;
  switch (route.kind) {
    case 'step':
      return <StepScreen key={route.step} route={route} />;
    case 'thread':
      return <ThreadScreen page={route.page} />;
    case 'documents':
      return <DocumentsScreen />;
    case 'versions':
      return <VersionsScreen />;
    case 'compare':
      return <CompareScreen key={route.copy} copy={route.copy} />;
    // A file that cannot be changed has no questions to ask.
    case 'shortPath':
      return <StepScreen route={firstRoute} />;
    case 'library':
    case 'settings':
      return null;
    default:
      return assertNever(route);
  }
});
