import { Problem } from '@locktender/contracts'
import type { Ports } from '../ports.ts'
import type { Access } from './access.ts'
import { excerpt } from './excerpt.ts'
import { CallFailure, type HttpAnswer, type HttpCall } from './http-call.ts'
import { sendCall } from './send-call.ts'

/** An answer whose status says that it went well, or why there is none. */
export type Exchange = { readonly answer: HttpAnswer; readonly findings: readonly string[] } | { readonly error: string }

/** What a call is in a source: its credentials, and how long its answer may be. */
export interface ExchangeOptions {
  readonly access: Access
  readonly maxBytes?: number
}

const defaultMaxBytes = 64 * 1024 * 1024
const mostRedirects = 3
const repeatableStatuses: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504])
const skewLimitSeconds = 60

const meanings: Readonly<Record<number, string>> = {
  400: 'does not accept the query',
  401: 'refuses access: the credentials are missing, wrong or expired',
  403: 'refuses access: the credentials may not read this',
  404: 'does not know this address or tenant',
  413: 'finds the query too large',
  422: 'cannot run the query',
  429: 'limits the number of queries',
}

/**
 * Sends a call until it is answered, as long as that may help and the deadline allows: after a broken connection, a time-out, 408, 425,
 * 429 and 5xx. A redirect is followed within the same host only, so that credentials never go elsewhere. No message holds a secret.
 */
export async function exchange(call: HttpCall, ports: Ports, { access, maxBytes = defaultMaxBytes }: ExchangeOptions): Promise<Exchange> {
  const { timing, deadlineSeconds, tryTimeoutSeconds } = ports
  const end = timing.now() + deadlineSeconds * 1000
  let [target, redirects] = [call, 0]
  for (let attempt = 0; ; attempt += 1) {
    const timeoutMilliseconds = Math.min(tryTimeoutSeconds * 1000, end - timing.now())
    const outcome = await attemptCall(target, { timeoutMilliseconds, maxBytes })
    const place = redirectOf(outcome, target)
    if (place !== null) {
      redirects += 1
      if (redirects > mostRedirects) return { error: `${call.url.host} redirects without end` }
      if (place.origin !== call.url.origin)
        return { error: `${call.url.host} redirects to ${excerpt(place.host, access.secrets)}: credentials are not sent there` }
      if (target.method !== 'GET') return { error: `${call.url.host} redirects a query that is sent by POST` }
      target = { ...target, url: place }
      continue
    }
    if (!(outcome instanceof CallFailure) && outcome.status >= 200 && outcome.status < 300)
      return { answer: outcome, findings: skewFindings(outcome, timing.now()) }
    const wait = waitMilliseconds(outcome, attempt, timing.now())
    if (wait === null || timing.now() + wait >= end) return { error: excerpt(failureText(outcome, call.url.host), access.secrets) }
    await timing.sleep(wait)
  }
}

async function attemptCall(
  call: HttpCall,
  limits: { readonly timeoutMilliseconds: number; readonly maxBytes: number },
): Promise<HttpAnswer | CallFailure> {
  try {
    return await sendCall(call, limits)
  } catch (error) {
    if (error instanceof CallFailure) return error
    // Certificates and headers are checked before anything is sent; what Node says of them could quote them.
    throw new Problem(
      'telemetry/call',
      `A call to ${call.url.host} could not be made`,
      'Check the address, the certificates and that no secret has a line end in it.',
    )
  }
}

function redirectOf(outcome: HttpAnswer | CallFailure, { url }: HttpCall): URL | null {
  if (outcome instanceof CallFailure || outcome.status < 300 || outcome.status >= 400) return null
  const location = outcome.headers['location']
  return typeof location === 'string' ? URL.parse(location, url.href) : null
}

function waitMilliseconds(outcome: HttpAnswer | CallFailure, attempt: number, now: number): number | null {
  const isRepeatable = outcome instanceof CallFailure ? outcome.isRepeatable : repeatableStatuses.has(outcome.status)
  if (!isRepeatable) return null
  const named = outcome instanceof CallFailure ? undefined : outcome.headers['retry-after']
  if (typeof named === 'string') {
    const delay = /^\d{1,6}$/.test(named) ? Number(named) * 1000 : Date.parse(named) - now
    if (Number.isFinite(delay)) return Math.max(0, delay)
  }
  return 1000 * 2 ** attempt
}

function failureText(outcome: HttpAnswer | CallFailure, host: string): string {
  if (outcome instanceof CallFailure) return `${host}: ${outcome.message}`
  const meaning = meanings[outcome.status] ?? (outcome.status >= 500 ? 'fails' : 'answers unexpectedly')
  const said = outcome.text.trim()
  return `${host} ${meaning} (${outcome.status})${said === '' ? '' : `: ${said}`}`
}

function skewFindings({ headers }: HttpAnswer, now: number): readonly string[] {
  const said = typeof headers['date'] === 'string' ? Date.parse(headers['date']) : NaN
  if (!Number.isFinite(said) || Math.abs(said - now) <= skewLimitSeconds * 1000) return []
  return [`clock-skew: the source's clock is more than ${skewLimitSeconds} seconds ${said > now ? 'ahead of' : 'behind'} this machine's`]
}
