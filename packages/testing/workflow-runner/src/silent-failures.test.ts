import { expect, it } from 'vitest'
import { oneJob, runText } from './scratch-runner.ts'
import { assertNoSilentFailures, findSilentFailures } from './silent-failures.ts'

const error = 'echo "::error::it broke"'

it.each([
  { steps: `      - run: ${JSON.stringify(error)}\n`, found: 1, because: 'the step went on after its error' },
  { steps: `      - run: ${JSON.stringify(`${error}; exit 1`)}\n`, found: 0, because: 'the step failed' },
  {
    steps: `      - { run: ${JSON.stringify(`${error}; exit 1`)}, continue-on-error: true }\n`,
    found: 0,
    because: 'the workflow asked to go on after a step that failed',
  },
  { steps: '      - run: "echo ::warning::hm"\n', found: 0, because: 'a warning is no failure' },
])('finds $found silent failures, because $because', async ({ steps, found }) => {
  const result = await runText(oneJob(steps))
  expect(findSilentFailures(result)).toHaveLength(found)
  if (found > 0) expect(() => assertNoSilentFailures(result)).toThrow('it broke')
  else assertNoSilentFailures(result)
})
