import type { Reporter, TestModule } from 'vitest/node'

/** Ends every run with the plain line `N passed, N failed[, N skipped]`, which result readers of any CI know. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state)
      for (const state of states) count[state] += 1
      // A file that did not load has no tests to count.
      if (module.state() === 'failed' && !states.includes('failed')) count.failed += 1
    }
    const skipped = count.skipped + count.pending
    process.once('exit', () => console.log(`${count.passed} passed, ${count.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`))
  }
}
