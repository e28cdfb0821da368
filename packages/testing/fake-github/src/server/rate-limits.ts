import type { Token } from '../state/token.ts'
import { Refusal } from './refusal.ts'

interface Window {
  used: number
  resetAt: number
}

const hour = 3_600_000
const minute = 60_000

/** The secondary limits, by virtual time. None is set unless asked for: a test of something else must not run into them. */
export interface RateLimitOptions {
  /** Content creations per minute; GitHub's is 80. */
  readonly contentPerMinute?: number
  /** Content creations per hour; GitHub's is 500. */
  readonly contentPerHour?: number
  /** Points per minute, 1 for a read and 5 for a write; GitHub's is 900. */
  readonly pointsPerMinute?: number
}

/** GitHub's own secondary limits (docs.github.com, "About secondary rate limits"). */
export const githubLimits: RateLimitOptions = { contentPerMinute: 80, contentPerHour: 500, pointsPerMinute: 900 }

const pointsOf = (method: string): number => (method === 'GET' || method === 'HEAD' ? 1 : 5)

/** Counts requests per token and hour (of the fake's clock) and, when asked to, what the secondary limits count. */
export class RateLimits {
  readonly #requests: Windows
  readonly #content: readonly Windows[]
  readonly #points: Windows

  constructor({ contentPerMinute, contentPerHour, pointsPerMinute }: RateLimitOptions) {
    this.#requests = new Windows(hour)
    this.#content = [new Windows(minute, contentPerMinute), new Windows(hour, contentPerHour)]
    this.#points = new Windows(minute, pointsPerMinute)
  }

  state(token: Token | null, now: number): { limit: number; used: number; remaining: number; resetAt: number } {
    const limit = token?.requestsPerHour ?? 60
    const { used, resetAt } = this.#requests.of(token, now)
    return { limit, used, remaining: Math.max(0, limit - used), resetAt }
  }

  headers(token: Token | null, now: number): Record<string, string> {
    const { limit, used, remaining, resetAt } = this.state(token, now)
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(Math.ceil(resetAt / 1000)),
      'x-ratelimit-resource': 'core',
    }
  }

  /** Counts one request. @throws Refusal 403 when the hour's requests, or the minute's points, are used up. */
  count(token: Token | null, now: number, method = 'GET'): void {
    if (this.state(token, now).remaining === 0)
      throw new Refusal(403, `API rate limit exceeded for ${token?.account.login ?? 'this address'}.`)
    this.#requests.of(token, now).used += 1
    this.#points.spend(token, now, pointsOf(method))
  }

  /** Counts one creation of content. @throws Refusal 403 with `Retry-After` when there were too many. */
  countContent(token: Token | null, now: number): void {
    for (const windows of this.#content) windows.spend(token, now, 1)
  }
}

/** A window of time for each token, from its first use on. */
class Windows {
  readonly #length: number
  readonly #limit: number
  readonly #byToken = new Map<string, Window>()

  constructor(length: number, limit = Number.POSITIVE_INFINITY) {
    this.#length = length
    this.#limit = limit
  }

  of(token: Token | null, now: number): Window {
    const key = token?.secret ?? ''
    const current = this.#byToken.get(key)
    if (current !== undefined && current.resetAt > now) return current
    const fresh = { used: 0, resetAt: now + this.#length }
    this.#byToken.set(key, fresh)
    return fresh
  }

  /** @throws Refusal 403 with `Retry-After` when the limit is passed */
  spend(token: Token | null, now: number, amount: number): void {
    const window = this.of(token, now)
    window.used += amount
    if (window.used > this.#limit) throw secondaryLimit(Math.ceil((window.resetAt - now) / 1000))
  }
}

export const secondaryLimit = (retryAfterSeconds: number): Refusal =>
  new Refusal(
    403,
    'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.',
    undefined,
    {
      'retry-after': String(retryAfterSeconds),
    },
  )
