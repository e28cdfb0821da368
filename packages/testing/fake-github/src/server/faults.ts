/** What goes wrong with a call. */
export type Fault =
  /** Answers this status (500, 502, 429, 409, …) without any effect. */
  | { readonly kind: 'status'; readonly status: number; readonly message?: string; readonly retryAfterSeconds?: number }
  /** 403 with the words of the secondary limit, and `Retry-After`. */
  | { readonly kind: 'secondary-limit'; readonly retryAfterSeconds: number }
  /** The connection breaks before anything happened. */
  | { readonly kind: 'reset-before' }
  /** The call takes effect, but its answer is lost. */
  | { readonly kind: 'reset-after' }
  /** The call takes effect, but the answer is this status. */
  | { readonly kind: 'status-after'; readonly status: number }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** A read answers from the state before the newest write to its repository. */
  | { readonly kind: 'stale-read' }
  /** Pages after the first are shifted, as if `items` new items had come in front since the first page. */
  | { readonly kind: 'page-drift'; readonly items: number }
  /** The answer lacks its `Link` header. */
  | { readonly kind: 'no-link' }
  /** The answer lacks these fields wherever they stand, as an older server's would. */
  | { readonly kind: 'omit'; readonly fields: readonly string[] }

export interface FaultPlace {
  /** `repos/create-release`, `git-push`, `git-fetch`, `graphql`; default: any call. */
  readonly operationId?: string
  /** The first call that is hit, counted from 1 over the calls that match; default 1. */
  readonly nth?: number
  /** How many calls from there on are hit; default 1. */
  readonly times?: number
}

interface Planted {
  readonly fault: Fault
  readonly place: FaultPlace
  seen: number
  hits: number
}

/** Faults waiting for their call. */
export class Faults {
  readonly #planted: Planted[] = []

  /** Plants a fault; the returned function says how often it has struck. */
  add(fault: Fault, place: FaultPlace = {}): () => number {
    const planted = { fault, place, seen: 0, hits: 0 }
    this.#planted.push(planted)
    return () => planted.hits
  }

  clear(): void {
    this.#planted.length = 0
  }

  /** Whether writes must keep the state before them. */
  get needsHistory(): boolean {
    return this.#planted.some(({ fault }) => fault.kind === 'stale-read')
  }

  /** Counts a call and returns the fault that strikes it. */
  next(operationId: string): Fault | null {
    let struck: Fault | null = null
    for (const planted of this.#planted) {
      const { place } = planted
      if (place.operationId !== undefined && operationId !== place.operationId && !operationId.startsWith(`${place.operationId}/`)) continue
      planted.seen += 1
      const from = place.nth ?? 1
      if (struck !== null || planted.seen < from || planted.seen >= from + (place.times ?? 1)) continue
      planted.hits += 1
      struck = planted.fault
    }
    return struck
  }
}

/** A copy of a JSON value without the named properties, at any depth. */
export function omitFields(value: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => omitFields(each, fields))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !fields.includes(key))
      .map(([key, each]) => [key, omitFields(each, fields)]),
  )
}
