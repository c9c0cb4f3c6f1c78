import { stepTexts } from '../../shared/i18n/records';
import { steps } from '../../shared/method/steps';
import type { Origin } from '../../shared/report/origin';
import type { AppStore } from '../stores/app-store';
import { routeOfStep } from '../stores/route';
import { firstPage } from '../thread/page-names';
import type { Command } from './command';
import { textsOf } from './texts-of';

/** One command for each station of the path: Ctrl+0 the frame, Ctrl+1 to 5 the steps. */
const stations: readonly Command[] = steps.map((step) => ({
  id: `go.${step.id}`,
  label: (app) => {
    const { name } = stepTexts(app.language, step.id);
    return step.number === null ? name : `${step.number}  ${name}`;
  },
  menu: 'go',
  shortcut: `CmdOrCtrl+${step.number ?? 0}`,
  when: (app) => app.current !== null,
  run: (app) => app.ui.go(routeOfStep(step.id)),
}));

/** The field somebody is in; else the record that is open, or the frame. */
function placeInHand({ current, ui: { route, inHand } }: AppStore): Origin | null {
  if (!current || route.kind !== 'step') return null;
  if (inHand || route.type === 'brief') return inHand ?? { id: null, field: null };
  return route.record === null ? null : { id: route.record, field: null };
}

export const goCommands: readonly Command[] = [
  ...stations,
  {
    id: 'go.thread',
    label: (app) => textsOf(app).thread.command,
    menu: 'go',
    shortcut: 'CmdOrCtrl+6',
    when: (app) => app.current !== null,
    run: (app) => app.ui.go({ kind: 'thread', page: firstPage }),
  },
  {
    id: 'go.inDocument',
    label: (app) => textsOf(app).documents.showCommand,
    menu: 'go',
    shortcut: 'CmdOrCtrl+Shift+E',
    when: (app) => placeInHand(app) !== null,
    run: (app) => {
      const origin = placeInHand(app);
      if (origin) app.ui.showInDocument(origin);
    },
  },
  {
    id: 'go.shortPath',
    label: (app) => textsOf(app).shortPath.command,
    menu: 'go',
    separatorBefore: true,
    when: (app) => app.current !== null && !app.current.readOnly,
    run: (app) => app.ui.go({ kind: 'shortPath' }),
  },
  {
    id: 'go.search',
    label: (app) => textsOf(app).search.command,
    menu: 'go',
    shortcut: 'CmdOrCtrl+K',
    separatorBefore: true,
    run: (app) => app.ui.show({ kind: 'search' }),
  },
];
