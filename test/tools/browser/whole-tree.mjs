/**
 * Plugin for web-test-runner: `executeServerCommand('whole-accessibility-tree')` gives the tree with every node. The
 * runner's own `a11ySnapshot` leaves out what Puppeteer calls uninteresting: tables, rows and cells among it.
 */
export function wholeTreePlugin() {
  return {
    name: 'whole-accessibility-tree',
    executeCommand({command, session}) {
      if (command !== 'whole-accessibility-tree') return;
      return session.browser.getPage(session.id).accessibility.snapshot({interestingOnly: false});
    },
  };
}
