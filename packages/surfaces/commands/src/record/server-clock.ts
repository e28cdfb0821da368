import type { Reason } from '@locktender/contracts'
import type { Answer, Connection } from '@locktender/github'

/** A connection whose answers tell the time. */
export interface ClockedConnection {
  readonly connection: Connection
  /** The server's time: its last answer's `Date`, and what has passed since; `fallback` until there was an answer. */
  readonly now: () => Date
  /** What is to be said of the machine's clock: nothing while it is right to within a minute. */
  readonly notes: () => readonly Reason[]
}

const allowedSkewMs = 60_000

/**
 * Listens to the `Date` of every REST answer, because a runner's clock may be hours off.
 *
 * @param elapsedMs a clock that only runs forward, for what passes between answers
 */
export function clockedConnection(inner: Connection, fallback: Date, elapsedMs: () => number = () => performance.now()): ClockedConnection {
  let seen: { readonly serverMs: number; readonly atMs: number } | undefined
  const startedMs = elapsedMs()
  let skewMs = 0

  const listen = ({ headers }: Answer<unknown>): void => {
    const serverMs = Date.parse(String(headers['date'] ?? ''))
    if (Number.isNaN(serverMs)) return
    seen = { serverMs, atMs: elapsedMs() }
    skewMs = fallback.getTime() + (seen.atMs - startedMs) - serverMs
  }

  return {
    connection: {
      owner: inner.owner,
      name: inner.name,
      calls: inner.calls,
      graphql: (query, variables, kind) => inner.graphql(query, variables, kind),
      async rest<T>(...given: Parameters<Connection['rest']>): Promise<Answer<T>> {
        const answer = await inner.rest<T>(...given)
        listen(answer)
        return answer
      },
    },
    now: () => (seen === undefined ? fallback : new Date(Math.floor(seen.serverMs + elapsedMs() - seen.atMs))),
    notes: () => (Math.abs(skewMs) > allowedSkewMs ? [skewNote(skewMs)] : []),
  }
}

function skewNote(skewMs: number): Reason {
  const message = `the clock of this machine is ${lengthText(Math.abs(skewMs) / 1000)} ${skewMs > 0 ? 'ahead of' : 'behind'} GitHub's; GitHub's counts`
  return { code: 'clock/skew', message }
}

const units: readonly (readonly [seconds: number, word: string])[] = [
  [86_400, 'days'],
  [3600, 'hours'],
  [60, 'minutes'],
  [1, 'seconds'],
]

/** In the largest unit of which there are two or more. */
function lengthText(seconds: number): string {
  const [size, word] = units.find(([unit]) => seconds >= 2 * unit) ?? [1, 'seconds']
  return `${Math.round(seconds / size)} ${word}`
}
