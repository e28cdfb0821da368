import { setTimeout as sleep } from 'node:timers/promises'
import { tick, type Rest, type RolloutPorts } from '@locktender/rollout'

/** Looks at least this often, so that a lease never runs out and a worse canary is seen at once. */
const pollMs = 60_000
const shortestMs = 1_000
/** Below the six hours after which a hosted runner ends a job. */
export const watchForMs = 5 * 3_600_000

/** Ticks until the rollout has ended, or for five hours. `elapsedMs` is a clock that only runs forward. */
export async function watch(
  open: () => Promise<RolloutPorts>,
  holder: string,
  elapsedMs: () => number,
  onRest: (rest: Rest) => void,
): Promise<{ readonly rest: Rest; readonly isOver: boolean }> {
  const startedMs = elapsedMs()
  for (;;) {
    const ports = await open()
    const rest = await tick(ports, holder)
    onRest(rest)
    if (rest.do === 'end') return { rest, isOver: true }
    if (elapsedMs() - startedMs > watchForMs) return { rest, isOver: false }
    const waitMs = rest.untilMs === null ? pollMs : rest.untilMs - ports.now()
    await sleep(Math.min(pollMs, Math.max(shortestMs, waitMs)))
  }
}
