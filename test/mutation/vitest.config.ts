import { defineConfig } from 'vitest/config'
import NearestFirst from './nearest-first.ts'

/** The tests that mutants of the gates, and of what lays reports over each other, must not survive. */
export default defineConfig({
  logLevel: 'error',
  test: {
    deps: { interopDefault: false },
    isolate: false,
    sequence: { sequencer: NearestFirst },
    setupFiles: ['test/mutation/few-runs.ts'],
    include: [
      'packages/domain/gates/src/**/*.test.ts',
      'packages/domain/evidence/src/{merged-hits,id-outcomes,patch-coverage,unified-diff}.test.ts',
    ],
  },
})
