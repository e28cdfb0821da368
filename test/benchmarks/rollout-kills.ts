import { parseArgs } from 'node:util'
import { buildBundle, removeBundle } from '../workflows/bundle.ts'
import { courses, killEverywhere } from '../workflows/survives/kill-points.fixture.ts'

// node test/benchmarks/rollout-kills.ts [--of changes|calls]: real watchers killed between any two effects, or calls, of a rollout.
const { values } = parseArgs({ options: { of: { type: 'string', default: 'changes' } } })
const of = values.of === 'calls' ? 'calls' : 'changes'
const bundle = await buildBundle()
try {
  const started = performance.now()
  let [points, recovered] = [0, 0]
  for (const name of [of === 'calls' ? 'long' : 'good', 'bad'] as const) {
    const { undisturbed, ends } = await killEverywhere(bundle, courses[name], of)
    const wanted = JSON.stringify(undisturbed)
    points += ends.length
    recovered += ends.filter(({ end }) => JSON.stringify(end) === wanted).length
    for (const { point, end } of ends) if (JSON.stringify(end) !== wanted) console.error(`${name}: ${point}: ${JSON.stringify(end)}`)
  }
  console.log(`${points} kill points, ${recovered} recovered (${((performance.now() - started) / 1000).toFixed(0)} s)`)
  if (recovered < points) process.exitCode = 1
} finally {
  removeBundle(bundle)
}
