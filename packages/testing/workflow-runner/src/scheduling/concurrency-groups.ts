/** A `concurrency:` as evaluated. */
export interface ConcurrencyRequest {
  /** Any case is the same group. */
  readonly group: string
  readonly cancelInProgress: boolean
  /** `single`: a newer pending one replaces the older. `max`: up to 100 wait in order. */
  readonly queue: 'single' | 'max'
}

/** Something that holds or awaits a group: a run or a job. */
export interface Lane {
  /** Ends when whoever waits has been cancelled meanwhile. */
  readonly signal: AbortSignal
  /** Called when the group takes the lane away from it. */
  readonly cancel: (reason: string) => void
  /** The run or job that this one is a part of, and what that is a part of. */
  readonly within: readonly Lane[]
}

export interface ConcurrencyGroups {
  /** Waits for the group. @returns how to give it back, or undefined when the wait was cancelled */
  readonly enter: (request: ConcurrencyRequest, lane: Lane) => Promise<(() => void) | undefined>
}

interface Waiting {
  readonly lane: Lane
  readonly settle: (entered: boolean) => void
}
interface Group {
  holder: Lane | undefined
  readonly pending: Waiting[]
}

export const maxPending = 100

/** The groups of one repository (github/docs, "Control the concurrency of workflows and jobs"). */
export function createConcurrencyGroups(): ConcurrencyGroups {
  const groups = new Map<string, Group>()

  function leave(group: Group, lane: Lane): void {
    if (group.holder !== lane) return
    group.holder = undefined
    const next = group.pending.shift()
    if (next === undefined) return
    group.holder = next.lane
    next.settle(true)
  }
  function refuse(group: Group, waiting: Waiting, reason: string): void {
    group.pending.splice(group.pending.indexOf(waiting), 1)
    waiting.lane.cancel(reason)
    waiting.settle(false)
  }

  return {
    enter: async (request, lane) => {
      if (lane.signal.aborted) return undefined
      const key = request.group.toLowerCase()
      const group = groups.get(key) ?? { holder: undefined, pending: [] }
      groups.set(key, group)
      const release = (): void => leave(group, lane)
      if (group.holder === undefined) {
        group.holder = lane
        return release
      }
      if (lane.within.includes(group.holder)) {
        lane.cancel(`Canceling since a deadlock for concurrency group '${request.group}' was detected`)
        return undefined
      }
      const replaced = `Canceling since a higher priority waiting request for '${request.group}' exists`
      if (request.queue === 'single') for (const waiting of group.pending.slice()) refuse(group, waiting, replaced)
      if (group.pending.length >= maxPending) {
        lane.cancel(`Canceling since ${maxPending} requests for '${request.group}' are waiting`)
        return undefined
      }
      const entered = await new Promise<boolean>((resolve) => {
        const waiting: Waiting = { lane, settle: resolve }
        group.pending.push(waiting)
        lane.signal.addEventListener('abort', () => {
          const at = group.pending.indexOf(waiting)
          if (at >= 0) group.pending.splice(at, 1)
          if (at >= 0) resolve(false)
        })
        if (request.cancelInProgress) group.holder?.cancel(replaced)
      })
      return entered ? release : undefined
    },
  }
}
