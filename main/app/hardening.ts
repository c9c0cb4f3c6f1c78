import { app } from 'electron';
import type { Environment } from './environment';

/**
 * Every renderer in Chromium's sandbox, and no network: names do not resolve, nothing runs in the background.
 * Has to happen before the app is ready. There is no crash reporter and no updater to switch off.
 */
export function harden(environment: Environment): void {
  app.enableSandbox();
  const exception = environment.devUrl === null ? '' : `, EXCLUDE ${environment.devUrl.hostname}`;
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`);
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
}
