// The smallest sandboxed window the runtime can show: what every figure of a window is held against.
const { app, BrowserWindow } = require('electron');
const path = require('node:path');

app.enableSandbox();
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1200, height: 800, webPreferences: { sandbox: true } });
  window.loadFile(path.join(__dirname, 'index.html'));
});
app.on('window-all-closed', () => app.quit());
