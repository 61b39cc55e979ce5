// A reporter for @web/test-runner that writes how many tests passed and failed to a file.
import { writeFileSync } from 'node:fs';

export function countReporter(file) {
  let passed = 0;
  let failed = 0;
  return {
    reportTestFileResults({ sessionsForTestFile }) {
      for (const session of sessionsForTestFile) {
        // A file that could not be loaded has no tests to count, and is a failure all the same.
        failed += session.errors.length;
        countSuite(session.testResults);
      }
    },
    onTestRunFinished() {
      writeFileSync(file, JSON.stringify({ passed, failed }));
    },
  };

  function countSuite(suite) {
    if (suite === undefined) return;
    for (const test of suite.tests) {
      if (test.skipped) continue;
      if (test.passed) passed += 1;
      else failed += 1;
    }
    for (const inner of suite.suites) countSuite(inner);
  }
}
