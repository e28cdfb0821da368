/** A bounded number of places. */
export interface Slots {
  /** Waits for a place. @returns how to give it back */
  readonly take: () => Promise<() => void>
}

/** Places for work that runs at the same time, given in the order they are asked for. */
export function createSlots(count: number): Slots {
  let free = Math.max(1, Math.floor(count))
  const waiting: (() => void)[] = []
  const give = (): void => {
    const next = waiting.shift()
    if (next === undefined) free += 1
    else next()
  }
  return {
    take: async () => {
      if (free > 0) free -= 1
      else await new Promise<void>((resolve) => waiting.push(resolve))
      let given = false
      return () => {
        if (!given) give()
        given = true
      }
    },
  }
}
