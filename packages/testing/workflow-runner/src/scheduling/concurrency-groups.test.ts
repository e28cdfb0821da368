import { expect, it } from 'vitest'
import { createConcurrencyGroups, maxPending } from './concurrency-groups.ts'
import type { ConcurrencyGroups, ConcurrencyRequest } from './concurrency-groups.ts'

interface Entrant {
  readonly state: () => string
  readonly leave: () => Promise<void>
}

/** Asks for a group and keeps track of what happens. */
function entrant(groups: ConcurrencyGroups, request: Partial<ConcurrencyRequest> = {}): Entrant {
  const controller = new AbortController()
  let state = 'waiting'
  const release = groups
    .enter(
      { group: 'g', cancelInProgress: false, queue: 'single', ...request },
      { signal: controller.signal, cancel: () => controller.abort(), within: [] },
    )
    .then((free) => {
      state = free === undefined ? 'cancelled' : 'running'
      return free
    })
  return { state: () => (state === 'running' && controller.signal.aborted ? 'stopping' : state), leave: async () => (await release)?.() }
}
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

it('lets one run, one wait, and cancels the older one that waits', async () => {
  const groups = createConcurrencyGroups()
  const all = [entrant(groups), entrant(groups), entrant(groups)]
  await settle()
  expect(all.map((one) => one.state())).toEqual(['running', 'cancelled', 'waiting'])
  await all[0]?.leave()
  await settle()
  expect(all[2]?.state()).toBe('running')
})

it('keeps all that wait with queue: max, in order', async () => {
  const groups = createConcurrencyGroups()
  const all = Array.from({ length: 4 }, () => entrant(groups, { queue: 'max' }))
  for (const current of all) {
    await settle()
    expect(all.filter((one) => one.state() === 'running')).toHaveLength(all.indexOf(current) + 1)
    await current.leave()
  }
})

it('cancels what is beyond the hundred with queue: max', async () => {
  const groups = createConcurrencyGroups()
  const all = Array.from({ length: maxPending + 2 }, () => entrant(groups, { queue: 'max' }))
  await settle()
  expect(all.map((one) => one.state()).slice(-2)).toEqual(['waiting', 'cancelled'])
})

it('stops the running one with cancel-in-progress, and starts when it has ended', async () => {
  const groups = createConcurrencyGroups()
  const all = [entrant(groups), entrant(groups, { cancelInProgress: true })]
  await settle()
  expect(all.map((one) => one.state())).toEqual(['stopping', 'waiting'])
  await all[0]?.leave()
  await settle()
  expect(all[1]?.state()).toBe('running')
})

it('takes names in any case for one group, and other names for others', async () => {
  const groups = createConcurrencyGroups()
  const all = [entrant(groups, { group: 'Deploy' }), entrant(groups, { group: 'deploy' }), entrant(groups, { group: 'other' })]
  await settle()
  expect(all.map((one) => one.state())).toEqual(['running', 'waiting', 'running'])
})

it('cancels what waits for a group that it is a part of', async () => {
  const groups = createConcurrencyGroups()
  const request: ConcurrencyRequest = { group: 'g', cancelInProgress: false, queue: 'single' }
  const run = { signal: new AbortController().signal, cancel: () => undefined, within: [] }
  const reasons: string[] = []
  await groups.enter(request, run)
  const entered = groups.enter(request, { ...run, cancel: (reason) => void reasons.push(reason), within: [run] })
  expect([await entered, reasons]).toEqual([undefined, ["Canceling since a deadlock for concurrency group 'g' was detected"]])
})
