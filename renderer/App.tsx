import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { observer } from 'mobx-react-lite';
import { Dialogs } from './dialogs/Dialogs';
import { LanguageContext } from './i18n';
import { LibraryScreen } from './library/LibraryScreen';
import { nonce } from './nonce';
import { SettingsScreen } from './settings/SettingsScreen';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { Toasts } from './shell/Toasts';
import { Workspace } from './shell/Workspace';
import { ShortPathScreen } from './short-path/ShortPathScreen';
import { AppContext, useApp } from './stores/app-context';
import type { AppStore } from './stores/app-store';
import { firstRoute } from './stores/route';
import { cssVariables, theme } from './ui/theme';

/** The window: one screen, at most one dialog, a few toasts. */
export const App = observer(function App({ app }: { readonly app: AppStore }) {
  const system = useColorScheme();
  const scheme = app.settings.theme === 'system' ? system : app.settings.theme;
  return (
    <AppContext value={app}>
      <LanguageContext value={app.language}>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          forceColorScheme={scheme}
          getStyleNonce={() => nonce}
        >
          <ErrorBoundary onAgain={() => app.ui.go(app.current ? firstRoute : { kind: 'library' })}>
            <Screen />
            <Dialogs />
            <Toasts />
          </ErrorBoundary>
        </MantineProvider>
      </LanguageContext>
    </AppContext>
  );
});

const Screen = observer(function Screen() {
  const { current, ui } = useApp();
  if (ui.route.kind === 'settings') return <SettingsScreen />;
  if (!current) return <LibraryScreen />;
  if (ui.route.kind === 'shortPath' && !current.readOnly) return <ShortPathScreen key={current.session} />;
  return <Workspace key={current.session} />;
});
