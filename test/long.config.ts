import { defineConfig } from 'vitest/config'

/** Tests that take minutes: processes killed at every point in turn, hostile bytes of every kind, real browsers and whole chains. */
export default defineConfig({
  logLevel: 'error',
  test: {
    root: `${import.meta.dirname}/..`,
    include: ['test/**/*.long.test.ts', 'packages/*/*/src/**/*.long.test.ts'],
    deps: { interopDefault: false },
    setupFiles: ['./scripts/outside-a-job.ts'],
    globalSetup: ['./scripts/ledger-table.ts'],
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 60_000,
    reporters: ['default', './scripts/closing-line.ts'],
    server: { deps: { inline: [/@actions\//] } },
  },
})
