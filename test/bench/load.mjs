/** How long until all is shown, on a slow phone: the elements against the same content as plain markup. */
import {line} from './statistics.mjs';

/** A slow phone on a slow line: a processor four times slower, 1.6 Mbit/s, 150 ms. */
async function slowPhone(page) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
}

async function timeToShown(browser, address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 360, height: 740});
  await slowPhone(page);
  await page.goto(address, {waitUntil: 'load'});
  const shown = await page.waitForFunction('window.shownAt').then((value) => value.jsonValue());
  await context.close();
  return shown;
}

/** Both pages by turns, so that whatever else the machine does falls on both. */
export async function benchLoad(browser, address, runs) {
  const times = {elements: [], static: []};
  for (let run = 0; run < runs; run++) {
    for (const name of ['elements', 'static']) {
      times[name].push(await timeToShown(browser, `${address}/${name}`));
    }
  }
  return line('page opened → all four shown (slow phone)', times.elements, times.static);
}
