import { expect, it } from 'vitest'
import { conclusions, scratchRunner, workflowPath } from '../scratch-runner.ts'

/** The first run (and the second) go on until they are stopped, or for `seconds`. */
const workflow = (concurrency: string, seconds: number): string =>
  `on: push\nconcurrency: ${concurrency}\njobs:\n  a: { runs-on: x, steps: [{ run: 'sleep \${{ github.event.n < 3 && ${seconds} || 0 }}' }] }\n`

it.each([
  {
    concurrency: '{ group: g }',
    seconds: 1.5,
    ends: ['success', 'cancelled', 'success'],
    because: 'one waits and a newer one takes its place',
  },
  { concurrency: '{ group: g, queue: max }', seconds: 0.1, ends: ['success', 'success', 'success'], because: 'all wait' },
  {
    concurrency: '{ group: g, cancel-in-progress: true }',
    seconds: 60,
    ends: ['cancelled', 'cancelled', 'success'],
    because: 'only the newest lives',
  },
  { concurrency: 'g-${{ github.event.n }}', seconds: 0.1, ends: ['success', 'success', 'success'], because: 'each has its own group' },
])('three runs with $concurrency end as $ends, because $because', async ({ concurrency, seconds, ends }) => {
  const { runner } = scratchRunner({ [workflowPath]: workflow(concurrency, seconds) })
  const results = await Promise.all([1, 2, 3].map((n) => runner.run(workflowPath, { event: 'push', payload: { n } })))
  expect(results.map((result) => result.conclusion)).toEqual(ends)
  expect(results.map((result) => result.number)).toEqual([1, 2, 3])
  const reason = "Canceling since a higher priority waiting request for 'g' exists"
  expect(results.map((result) => result.reason)).toEqual(ends.map((end) => (end === 'cancelled' ? reason : '')))
})

it('groups jobs across runs', async () => {
  const text = `on: push
jobs:
  a: { runs-on: x, concurrency: { group: lane, cancel-in-progress: true }, steps: [{ run: 'sleep \${{ github.event.n < 2 && 60 || 0 }}' }] }
  b: { runs-on: x, steps: [{ run: 'true' }] }
`
  const { runner } = scratchRunner({ [workflowPath]: text })
  const results = await Promise.all([1, 2].map((n) => runner.run(workflowPath, { event: 'push', payload: { n } })))
  expect(results.map(conclusions)).toEqual([
    { a: 'cancelled', b: 'success' },
    { a: 'success', b: 'success' },
  ])
})

it('holds the lane while a job waits at its gate', async () => {
  const order: string[] = []
  let open = (): void => undefined
  const parked = new Promise<void>((resolve) => (open = resolve))
  const text = "on: push\njobs:\n  a: { runs-on: x, concurrency: lane, environment: production, steps: [{ run: 'true' }] }\n"
  const { runner } = scratchRunner(
    { [workflowPath]: text },
    {
      openGate: async ({ run }) => {
        order.push(`asked ${run.number}`)
        if (run.number === 1) await parked
        return { state: 'approved', onJobEnd: () => void order.push(`ended ${run.number}`) }
      },
    },
  )
  const first = runner.run(workflowPath, { event: 'push' })
  await expect.poll(() => order).toEqual(['asked 1'])
  const second = runner.run(workflowPath, { event: 'push' })
  open()
  await Promise.all([first, second])
  expect(order).toEqual(['asked 1', 'ended 1', 'asked 2', 'ended 2'])
})
