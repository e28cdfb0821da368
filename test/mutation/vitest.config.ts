import { defineConfig } from 'vitest/config'

/** The tests that mutants of the gates, and of what lays reports over each other, must not survive. */
export default defineConfig({
  logLevel: 'error',
  test: {
    deps: { interopDefault: false },
    isolate: false,
    setupFiles: ['test/mutation/few-runs.ts'],
    include: ['packages/domain/gates/src/**/*.test.ts', 'packages/domain/evidence/src/{merged-hits,id-outcomes,patch-coverage}.test.ts'],
  },
})
