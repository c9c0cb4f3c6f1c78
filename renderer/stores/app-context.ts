import { createContext, useContext } from 'react';
import type { AppStore } from './app-store';
import type { ProjectStore } from './project-store';

export const AppContext = createContext<AppStore | null>(null);

/** The store of the window. */
export function useApp(): AppStore {
  const app = useContext(AppContext);
  if (!app) throw new Error('AppContext is missing');
  return app;
}

/** The open project; only for components that stand inside one. */
export function useProject(): ProjectStore {
  const { current } = useApp();
  if (!current) throw new Error('No project is open');
  return current;
}
