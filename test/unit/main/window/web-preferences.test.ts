import { describe, expect, it } from 'vitest';
import { webPreferences } from '../../../../main/window/web-preferences';

describe('the walls around the page', () => {
  it('stand as agreed and cannot be moved', () => {
    expect(webPreferences).toEqual({
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
    });
    expect(Object.isFrozen(webPreferences)).toBe(true);
  });
});
