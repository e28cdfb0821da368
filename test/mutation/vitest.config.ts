import { defineConfig } from 'vitest/config'

/** The tests that mutants of the gates must not survive. */
export default defineConfig({
  logLevel: 'error',
  test: {
    deps: { interopDefault: false },
    isolate: false,
    setupFiles: ['test/mutation/few-runs.ts'],
    include: ['packages/domain/gates/src/**/*.test.ts'],
  },
})
