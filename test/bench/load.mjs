/** What it takes until all is shown on a slow phone, page by page. */

/** A slow phone on a slow line: a processor four times slower, 1.6 Mbit/s, 150 ms. */
async function slowPhone(session) {
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
}

async function load(browser, address) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    await page.setViewport({width: 360, height: 740});
    await slowPhone(session);
    await session.send('Performance.enable');
    await page.goto(address, {waitUntil: 'load'});
    const shown = await page.waitForFunction('window.shownAt').then((value) => value.jsonValue());
    const {metrics} = await session.send('Performance.getMetrics');
    const {painted, longest} = await page.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
      longest: Math.max(
        0,
        ...Object.entries(window.longest).map(([file, time]) => (file.endsWith('.js') ? time : 0)),
      ),
    }));
    await session.send('Emulation.setCPUThrottlingRate', {rate: 1});
    const memory = await page.evaluate(
      async () => (await performance.measureUserAgentSpecificMemory()).bytes / 1e6,
    );
    return {
      shown,
      painted,
      work: metrics.find(({name}) => name === 'TaskDuration').value * 1000,
      longest,
      memory,
    };
  } finally {
    await context.close();
  }
}

/** All pages by turns, so that whatever else the machine does falls on all. A list of measurements for each page. */
export async function benchLoad(browser, address, names, runs) {
  const measured = Object.fromEntries(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const name of names) measured[name].push(await load(browser, `${address}/${name}`));
  }
  return measured;
}

/** The nodes that a page holds once it is shown, those in shadow roots among them. */
export async function countNodes(browser, address) {
  const page = await browser.newPage();
  try {
    await page.setViewport({width: 360, height: 740});
    await page.goto(address);
    await page.waitForFunction('window.shownAt');
    return await page.evaluate(() => {
      const kinds = {elements: 0, texts: 0, comments: 0};
      const count = (root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
        while (walker.nextNode()) {
          const node = walker.currentNode;
          if (node.nodeType === Node.ELEMENT_NODE) kinds.elements += 1;
          else if (node.nodeType === Node.TEXT_NODE) kinds.texts += 1;
          else if (node.nodeType === Node.COMMENT_NODE) kinds.comments += 1;
          if (node.shadowRoot) count(node.shadowRoot);
        }
      };
      count(document.body);
      return kinds;
    });
  } finally {
    await page.close();
  }
}
