/** What is known of a call that failed. */
export interface Failure {
  /** 500 also for a connection that broke, as Octokit reports it. */
  readonly status: number
  readonly message: string
  readonly headers: Readonly<Record<string, string | number | undefined>>
}

export interface RetryCase {
  /** Calls that failed before this one, from 0. */
  readonly attempt: number
  /** Whether the call may take effect twice without harm. */
  readonly repeatable: boolean
  /** Seconds since 1970, for limits that say when they end. */
  readonly epochSeconds: number
}

/** GitHub's advice for a secondary limit that names no time ("Rate limits for the REST API": wait for at least one minute). */
const unnamedLimitSeconds = 60

/**
 * Seconds to wait before a failed call is worth another try; null when it is not. A limit refuses a call before it takes effect, so
 * any call may be sent again; after a server error or a broken connection nobody knows whether it took effect, so only a repeatable
 * one may: 1, 2, 4, … seconds.
 */
export function retryDelaySeconds({ status, message, headers }: Failure, { attempt, repeatable, epochSeconds }: RetryCase): number | null {
  if (status === 403 || status === 429) {
    const named = Number(headers['retry-after'])
    if (headers['retry-after'] !== undefined && Number.isFinite(named)) return Math.max(0, named)
    if (headers['x-ratelimit-remaining'] !== undefined && Number(headers['x-ratelimit-remaining']) === 0) {
      return Math.max(0, Number(headers['x-ratelimit-reset'] ?? epochSeconds + unnamedLimitSeconds) - epochSeconds)
    }
    return status === 429 || /secondary rate limit/i.test(message) ? unnamedLimitSeconds : null
  }
  return status >= 500 || status === 408 ? (repeatable ? 2 ** attempt : null) : null
}
