import { readFileSync } from 'node:fs'
import type { Call } from '@locktender/action-kit'

/** What a run is about, as its event says it. */
export interface GateTarget {
  /** Commit that is judged: of a pull request its head, which checks and artifacts belong to. */
  readonly commit: string
  /** Commits whose checkout holds what is judged. */
  readonly checkouts: ReadonlySet<string>
  /** Commit of the protected branch that it is compared with; null when the event names none. */
  readonly base: string | null
  readonly baseBranch: string | null
  /** Full name of the ref that code scanning files analyses under. */
  readonly ref: string | null
  readonly pullRequest: number | null
  /** Accounts that the event names as authors of the change. */
  readonly authors: readonly string[]
}

type Environment = Call['environment']

/** The target of a job by its event, or the checked-out commit at a terminal. */
export function gateTarget(environment: Environment, head: string): GateTarget {
  const inJob = environment['GITHUB_ACTIONS'] === 'true'
  const event = inJob ? readEvent(environment['GITHUB_EVENT_PATH']) : undefined
  const sha = (inJob ? environment['GITHUB_SHA'] : undefined) || head
  const ref = inJob ? (environment['GITHUB_REF'] ?? null) : null
  const defaultBranch = text(event, 'repository', 'default_branch')
  for (const [key, read] of Object.entries(byEvent)) {
    const part = at(event, key)
    if (typeof part === 'object' && part !== null) return read(part, { sha, ref, defaultBranch })
  }
  const before = text(event, 'before')
  const commits = at(event, 'commits')
  const writers = Array.isArray(commits) ? commits.map((commit) => text(commit, 'author', 'username')) : []
  return {
    commit: sha,
    checkouts: new Set([sha]),
    base: before !== null && isHash(before) ? before : null,
    baseBranch: defaultBranch,
    ref,
    pullRequest: null,
    authors: names([text(event, 'pusher', 'name'), text(event, 'head_commit', 'author', 'username'), ...writers]),
  }
}

interface Run {
  readonly sha: string
  readonly ref: string | null
  readonly defaultBranch: string | null
}

const byEvent: Readonly<Record<string, (part: object, run: Run) => GateTarget>> = {
  pull_request: (pull, { sha, ref }) => {
    const head = text(pull, 'head', 'sha') ?? sha
    return {
      commit: head,
      checkouts: new Set([sha, head]),
      base: text(pull, 'base', 'sha'),
      baseBranch: text(pull, 'base', 'ref'),
      ref,
      pullRequest: count(at(pull, 'number')),
      authors: names([text(pull, 'user', 'login')]),
    }
  },
  merge_group: (group, { sha, ref, defaultBranch }) => {
    const head = text(group, 'head_sha') ?? sha
    return {
      commit: head,
      checkouts: new Set([head]),
      base: text(group, 'base_sha'),
      baseBranch: text(group, 'base_ref')?.replace(/^refs\/heads\//, '') ?? defaultBranch,
      ref,
      pullRequest: null,
      authors: names([text(group, 'head_commit', 'author', 'name')]),
    }
  },
  // The job stands on the default branch; what is judged is another commit, of which the checkout says nothing.
  workflow_run: (run, { sha, defaultBranch }) => {
    const commit = text(run, 'head_sha') ?? sha
    const branch = text(run, 'head_branch')
    const pulls = at(run, 'pull_requests')
    return {
      commit,
      checkouts: new Set([commit]),
      base: commit === sha ? null : sha,
      baseBranch: defaultBranch,
      ref: branch === null ? null : `refs/heads/${branch}`,
      pullRequest: count(at(Array.isArray(pulls) ? pulls[0] : undefined, 'number')),
      authors: names([text(run, 'actor', 'login')]),
    }
  },
}

function readEvent(path: string | undefined): unknown {
  try {
    return path === undefined ? undefined : JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // Reading the policy refuses a job whose event file cannot be read.
    return undefined
  }
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let current = value
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined
    current = (current as Readonly<Record<string, unknown>>)[key]
  }
  return current
}

function text(value: unknown, ...path: readonly string[]): string | null {
  const found = at(value, ...path)
  return typeof found === 'string' && found !== '' ? found : null
}

const count = (value: unknown): number | null => (typeof value === 'number' && Number.isSafeInteger(value) ? value : null)
const isHash = (value: string): boolean => /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value)
const names = (found: readonly (string | null)[]): readonly string[] => [...new Set(found.filter((name) => name !== null))]
