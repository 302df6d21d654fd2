/**
 * Plugin for web-test-runner: `executeServerCommand('emulate-forced-colors', 'active')`, and `'none'` to end it. The
 * runner's own `emulateMedia({forcedColors})` does nothing, without a word, when Puppeteer drives the browser, so a test
 * of it would look at ordinary colors.
 */
export function forcedColorsPlugin() {
  const clients = new WeakMap();
  return {
    name: 'emulate-forced-colors',
    async executeCommand({command, payload, session}) {
      if (command !== 'emulate-forced-colors') return;
      const page = session.browser.getPage(session.id);
      if (!clients.has(page)) clients.set(page, await page.createCDPSession());
      const features = [{name: 'forced-colors', value: payload}];
      await clients.get(page).send('Emulation.setEmulatedMedia', {features});
      return true;
    },
  };
}
