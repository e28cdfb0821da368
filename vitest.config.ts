import { defineConfig } from 'vitest/config'

// Default imports as Node does them: generated validators import CommonJS pieces of ajv.
const common = { deps: { interopDefault: false }, setupFiles: ['./scripts/outside-a-job.ts'], testTimeout: 60_000 }

export default defineConfig({
  logLevel: 'error',
  test: {
    // Most tests wait for processes: all cores, not all but one.
    maxWorkers: '100%',
    reporters: ['default', './scripts/closing-line.ts'],
    projects: [
      // Pure tests share one context: a file costs milliseconds instead of a tenth of a second.
      { test: { ...common, name: 'domain', isolate: false, include: ['packages/domain/*/src/**/*.test.ts'] } },
      {
        test: {
          ...common,
          name: 'system',
          globalSetup: ['./scripts/ledger-table.ts'],
          include: [
            'packages/{adapters,surfaces,testing}/*/src/**/*.test.ts',
            'actions/*/*.test.ts',
            'scripts/**/*.test.ts',
            'test/**/*.test.ts',
          ],
          // Killed at every point, fed with everything hostile, looked at in a browser: `npm run test:long`.
          exclude: ['**/*.long.test.ts', '**/node_modules/**'],
          server: { deps: { inline: [/@actions\//] } },
        },
      },
    ],
    coverage: { provider: 'v8', include: ['packages/*/*/src/**/*.ts', 'actions/*/*.ts'], exclude: ['**/generated/**', '**/*.test.ts'] },
  },
})
