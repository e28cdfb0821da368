import { parseArgs } from 'node:util'
import { sail } from '../workflows/survives/fleet.fixture.ts'

// node test/benchmarks/releases-in-flight.ts [--releases N] [--at-a-time N]: many releases of one repository on their way at once.
const { values } = parseArgs({
  options: { releases: { type: 'string', default: '50' }, 'at-a-time': { type: 'string', default: '3' } },
})
const { releases, events, seconds, attempts } = await sail(
  Number(values.releases),
  Number(values['at-a-time']),
  ({ restCalls, graphqlCalls, cpuSeconds }) =>
    console.log(
      `a tick with nothing to do among them: ${restCalls} REST calls (target 6), ${graphqlCalls} GraphQL, ${cpuSeconds.toFixed(2)} s CPU (target 0.5)`,
    ),
)
const right = releases.filter(({ isBad, state, weights }) =>
  isBad ? state === 'rolled-back' && weights.join() === '10,0' : state === 'rolled-out' && weights.join() === '10,100',
)
console.log(
  `${releases.length} releases in flight in one repository: ${right.length} ended as they must, chain of ${events.length} events whole`,
)
console.log(`  ${seconds.toFixed(1)} s, ${attempts.toFixed(2)} attempts for each append`)
for (const { name, state, weights } of releases.filter((each) => !right.includes(each)))
  console.error(`  ${name}: ${state} ${weights.join(' ')}`)
if (right.length < releases.length) process.exitCode = 1
