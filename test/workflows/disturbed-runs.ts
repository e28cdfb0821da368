import type { Fault } from '@locktender/fake-github'
import type { PublishingShop, ShopState } from './publishing-shop.ts'

/** A scenario that ends in a release: the world it starts in, and the run. */
export interface Scenario {
  readonly open: () => Promise<PublishingShop>
  readonly run: (shop: PublishingShop, sleep?: (milliseconds: number) => Promise<unknown>) => Promise<unknown>
  /** What the run left outside GitHub. */
  readonly outside?: (shop: PublishingShop) => unknown
}

export interface Undisturbed {
  readonly calls: number
  /** Numbers of the calls that only read, counted from 1. */
  readonly reads: readonly number[]
  readonly end: ShopState
  readonly outside: unknown
}

/** The scenario as it goes when nothing happens. */
export async function undisturbed({ open, run, outside }: Scenario): Promise<Undisturbed> {
  const shop = await open()
  try {
    let calls = 0
    const reads: number[] = []
    shop.github.onCall.current = ({ phase, method, operationId }) => {
      if (phase === 'after') return
      calls += 1
      if (method === 'GET' || operationId.startsWith('graphql')) reads.push(calls)
    }
    await run(shop)
    shop.github.ledger.assertClean()
    return { calls, reads, end: shop.state(), outside: outside?.(shop) }
  } finally {
    await shop.close()
  }
}

/** What there is when all is over. */
export type End = Pick<Undisturbed, 'end' | 'outside'>

export interface KillPoint {
  readonly call: number
  readonly phase: 'before' | 'after'
}

/** Every call; one that changes something both before and after its effect. */
export const killPoints = ({ calls, reads }: Pick<Undisturbed, 'calls' | 'reads'>): readonly KillPoint[] =>
  Array.from({ length: calls }, (_, index) => index + 1).flatMap((call) => {
    const after: KillPoint = { call, phase: 'after' }
    return reads.includes(call) ? [after] : [{ call, phase: 'before' }, after]
  })

/** Freezes the run for ever at one call, as the end of its process would, and runs once more. Returns what there is then. */
export async function afterKill({ open, run, outside }: Scenario, { call, phase }: KillPoint): Promise<End> {
  const shop = await open()
  const never = new Promise<void>(() => {})
  let first = 0
  try {
    const struck = new Promise<'struck'>((resolve) => {
      shop.github.onCall.current = (event) => {
        first ||= event.index
        if (event.index - first + 1 !== call || event.phase !== phase) return undefined
        resolve('struck')
        return never
      }
    })
    const killed = { is: false }
    const ended = run(shop, () => (killed.is ? never : Promise.resolve())).then(() => 'ended' as const)
    ended.catch(() => {})
    const how = await Promise.race([struck, ended])
    if (how !== 'struck') throw new Error(`call ${call} ${phase} was never reached`)
    killed.is = true
    shop.github.onCall.current = null
    await run(shop)
    shop.github.ledger.assertClean()
    return { end: shop.state(), outside: outside?.(shop) }
  } finally {
    await shop.close()
  }
}

/** Holds the run at one call while a second publisher runs from beginning to end, and then lets it go on. */
export async function withSecondPublisher({ open, run, outside }: Scenario, { call, phase }: KillPoint): Promise<End> {
  const shop = await open()
  let first = 0
  let second: Promise<unknown> | null = null
  try {
    shop.github.onCall.current = async (event) => {
      first ||= event.index
      if (second !== null || event.index - first + 1 !== call || event.phase !== phase) return
      second = run(shop)
      await second
    }
    await run(shop)
    if (second === null) throw new Error(`call ${call} ${phase} was never reached`)
    shop.github.ledger.assertClean()
    return { end: shop.state(), outside: outside?.(shop) }
  } finally {
    await shop.close()
  }
}

/** Plants a fault at one call; a run that ends with an error is run once more. Returns what there is then, and how many runs it took. */
export async function afterFault({ open, run, outside }: Scenario, fault: Fault, call: number): Promise<End & { readonly runs: number }> {
  const shop = await open()
  try {
    shop.github.faults.add(fault, { nth: call })
    const first = await run(shop).then(
      () => true,
      () => false,
    )
    if (!first) await run(shop)
    shop.github.ledger.assertClean()
    return { end: shop.state(), outside: outside?.(shop), runs: first ? 1 : 2 }
  } finally {
    await shop.close()
  }
}

/** Things of which there may be only one, by what makes them the same. */
export function duplicates({ refs, releases, comments, pulls }: ShopState): readonly string[] {
  const keys = [
    ...refs.map(({ name }) => name),
    ...releases.map(({ tagName }) => `release ${tagName}`),
    ...releases.flatMap(({ tagName, assets }) => assets.map(({ name }) => `asset ${tagName} ${name}`)),
    ...comments.map(({ issue, body }) => `comment ${issue} ${body}`),
    ...pulls.filter(({ state }) => state === 'open').map(({ title }) => `pull ${title}`),
  ]
  return keys.filter((key, index) => keys.indexOf(key) !== index)
}
