import { Problem } from '@locktender/contracts'
import type { Failure } from './retry-delay.ts'
import { permissionHint } from './permission-hint.ts'

/** What was asked, for a message that a person can act on. */
export interface Asked {
  /** `create the tag v1.2.0`: completes "could not …". */
  readonly what: string
  /** `owner/name`. */
  readonly repository: string
  /** Permissions the call needs, in GitHub's notation (`contents=write`), where the answer does not name them. */
  readonly needs: string
}

/**
 * A failed call as the Problem it is: `github/unauthorised`, `github/permission`, `github/not-found`, `github/refused`,
 * `github/limit`, `github/unavailable`, or `github/uncertain` when a call that must not be repeated may have taken effect.
 */
export function githubProblem(failure: Failure, asked: Asked, repeatable: boolean, cause: unknown): Problem {
  const { code, hint } = kindOf(failure, asked, repeatable)
  const status = failure.status === 500 && failure.message !== '' ? '' : ` (${failure.status})`
  return new Problem(`github/${code}`, `could not ${asked.what} in ${asked.repository}: ${oneLine(failure.message)}${status}`, hint, {
    cause,
  })
}

function kindOf({ status, message, headers }: Failure, { repository, needs }: Asked, repeatable: boolean): { code: string; hint: string } {
  const accepted = headers['x-accepted-github-permissions']
  if (status === 401)
    return { code: 'unauthorised', hint: 'The token is wrong or has expired: pass `github-token: ${{ github.token }}`, or a fresh token.' }
  if (isLimit({ status, message, headers }))
    return { code: 'limit', hint: 'Run again later: the job finishes what is missing and repeats nothing.' }
  if (status === 403 && /not permitted to create or approve pull requests/i.test(message)) {
    return {
      code: 'permission',
      hint: 'Allow it under Settings → Actions → General → "Allow GitHub Actions to create and approve pull requests", or pass `github-token` the token of a GitHub App.',
    }
  }
  if (status === 403)
    return { code: 'permission', hint: permissionHint(typeof accepted === 'string' && accepted !== '' ? accepted : needs) }
  if (status === 404) {
    return { code: 'not-found', hint: `Either it does not exist, or the token does not see ${repository}. ${permissionHint(needs)}` }
  }
  if (status >= 500 || status === 408) {
    const hint = 'Run again: the job finishes what is missing and repeats nothing.'
    return { code: repeatable ? 'unavailable' : 'uncertain', hint }
  }
  return { code: 'refused', hint: 'Read what GitHub said above; nothing was changed by this call.' }
}

const isLimit = ({ status, message, headers }: Failure): boolean =>
  status === 429 || (status === 403 && (headers['retry-after'] !== undefined || /rate limit/i.test(message)))

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 1000)
