/** Reporter for web-test-runner: prints `N passed, N failed` alone on the last line. */
export function tallyReporter() {
  return {
    stop({sessions}) {
      const tally = {passed: 0, failed: 0};
      for (const session of sessions) {
        countSuite(session.testResults, tally);
        // A file that could not even be loaded has no tests to count.
        if (session.errors?.length) tally.failed++;
      }
      // The default reporter writes once more after this call, so the line waits for the end.
      process.once('exit', () => console.log(`\n${tally.passed} passed, ${tally.failed} failed`));
    },
  };
}

function countSuite(suite, tally) {
  for (const test of suite?.tests ?? []) {
    // A skipped test proves nothing, so it counts as failed.
    if (test.passed && !test.skipped) tally.passed++;
    else tally.failed++;
  }
  for (const inner of suite?.suites ?? []) countSuite(inner, tally);
}
