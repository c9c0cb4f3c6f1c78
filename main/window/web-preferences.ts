/**
 * The walls around the page. Frozen and never mixed with anything from outside; `preload` is the only addition.
 * Developer tools are decided where the window is made, because only a running app knows whether it is packaged.
 */
export const webPreferences = Object.freeze({
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
} as const);
