import { parseArgs } from 'node:util'
import { runModel } from '../../packages/domain/rollout/src/model-run.fixture.ts'

// node test/benchmarks/rollout-model.ts [--runs N] [--seed N]: random histories of faults, kills and watchers at once.
const { values } = parseArgs({ options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' } } })
const runs = Number(values.runs)
const started = performance.now()
const steps = await runModel(runs, values.seed === undefined ? undefined : Number(values.seed))
console.log(`${runs} model runs, 0 violations (${steps} happenings, ${((performance.now() - started) / 1000).toFixed(0)} s)`)
