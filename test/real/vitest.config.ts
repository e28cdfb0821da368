import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = join(import.meta.dirname, '../..')

/** Tests on real programs. One file at a time: each starts several processes and is about what they do in time. */
export default defineConfig({
  test: {
    root,
    include: ['test/real/*.real.ts'],
    deps: { interopDefault: false },
    setupFiles: ['./scripts/outside-a-job.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    server: { deps: { inline: [/@actions\//] } },
  },
})
