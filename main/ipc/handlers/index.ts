import type { Context } from '../../app/context';
import type { Unattended } from '../../app/unattended';
import type { FromOutside } from '../../session/from-outside';
import type { Handlers } from '../handle';
import { appHandlers } from './app';
import { brandingHandlers } from './branding';
import { documentHandlers } from './document';
import { libraryHandlers } from './library';
import { projectHandlers } from './project';
import { safetyHandlers } from './safety';

/** The contract's whole answer, one handler for each entry. */
export const allHandlers = (context: Context, fromOutside: FromOutside, unattended: Unattended | null) =>
  ({
    ...appHandlers(context, fromOutside, unattended),
    ...libraryHandlers(context),
    ...projectHandlers(context),
    ...safetyHandlers(context),
    ...documentHandlers(context, unattended),
    ...brandingHandlers(context),
  }) satisfies Handlers;
