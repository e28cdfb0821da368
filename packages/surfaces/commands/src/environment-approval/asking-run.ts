import { readFileSync } from 'node:fs'
import type { Call } from '@locktender/action-kit'
import { Problem } from '@locktender/contracts'

/** What a job knows of the run that it is part of. */
export interface AskingRun {
  readonly id: number
  readonly event: string
  /** Full name of the ref; null where the event has none. */
  readonly ref: string | null
  /** Number of the pull request that the event is about. */
  readonly pullRequest: number | null
  /** Number of the issue in which a comment was written. */
  readonly commentedIssue: number | null
  /** Web address. */
  readonly url: string
}

/**
 * The run of a call.
 *
 * @throws {Problem} `approval/no-run` outside of a job
 */
export function askingRun({ environment }: Call): AskingRun {
  const { GITHUB_RUN_ID: id, GITHUB_EVENT_NAME: event = '', GITHUB_REF: ref, GITHUB_REPOSITORY: repository = '' } = environment
  if (id === undefined || !/^\d{1,18}$/.test(id))
    throw new Problem(
      'approval/no-run',
      'GITHUB_RUN_ID is not set, so there is no run whose approval could be read',
      'Run the action in a job of GitHub Actions, or give `case` a file.',
    )
  const payload = readPayload(environment['GITHUB_EVENT_PATH'])
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com'
  return {
    id: Number(id),
    event,
    ref: ref ?? null,
    pullRequest: numberOf(payload, 'pull_request'),
    commentedIssue: event === 'issue_comment' ? numberOf(payload, 'issue') : null,
    url: `${server}/${repository}/actions/runs/${id}`,
  }
}

function readPayload(path: string | undefined): unknown {
  try {
    return path === undefined ? undefined : JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // Reading the policy refuses a job whose event file cannot be read.
    return undefined
  }
}

function numberOf(payload: unknown, key: string): number | null {
  const part = (payload as Readonly<Record<string, { readonly number?: unknown } | null | undefined>> | null | undefined)?.[key]
  return typeof part?.number === 'number' && Number.isSafeInteger(part.number) ? part.number : null
}
