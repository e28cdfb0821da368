import { expect, it } from 'vitest'
import { runModel } from './model-run.fixture.ts'

it('keeps its laws in random histories of faults, kills and watchers at once', async () => {
  expect(await runModel(300)).toBeGreaterThan(3000)
}, 60_000)
