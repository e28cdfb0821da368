import { entryAt, isValueMap, textAt } from '../expressions/value.ts'
import type { Value, ValueMap } from '../expressions/value.ts'
import type { Trigger } from './trigger.ts'

/** The repository the run belongs to. */
export interface RepositoryIdentity {
  /** `owner/name`. */
  readonly fullName: string
  readonly id: number
  readonly ownerId: number
  readonly defaultBranch: string
  readonly serverUrl: string
}

/** The trigger's payload with the fields every event has, where it does not bring its own. */
export function completePayload(trigger: Trigger, repository: RepositoryIdentity, ref: string, sha: string): ValueMap {
  const [owner = '', name = ''] = repository.fullName.split('/')
  const url = `${repository.serverUrl}/${repository.fullName}`
  const common: ValueMap = {
    repository: {
      id: repository.id,
      name,
      full_name: repository.fullName,
      owner: { id: repository.ownerId, login: owner },
      default_branch: repository.defaultBranch,
      html_url: url,
      clone_url: `${url}.git`,
    },
    sender: { login: trigger.actor ?? owner, type: 'User' },
  }
  const own: Readonly<Record<string, ValueMap>> = {
    push: { ref, after: sha, before: '0'.repeat(40), created: false, deleted: false, forced: false },
    workflow_dispatch: { ref },
  }
  return merged(merged(common, own[trigger.event] ?? {}), trigger.payload ?? {})
}

/** The ref an event runs on when nobody names one (github/docs, "Events that trigger workflows"). */
export function refOfPayload(event: string, payload: Value): string | undefined {
  const pull = entryAt(payload, 'pull_request', 'number')
  if (event === 'pull_request' && typeof pull === 'number') return `refs/pull/${pull}/merge`
  if (event === 'release') return prefixed('refs/tags/', textAt(payload, 'release', 'tag_name'))
  if (event === 'pull_request_target') return prefixed('refs/heads/', textAt(payload, 'pull_request', 'base', 'ref'))
  const ref = textAt(payload, 'ref')
  return ref === undefined ? undefined : fullRef(ref)
}

/** The commit the payload names, if it does. */
export function shaOfPayload(event: string, payload: Value): string | undefined {
  if (event === 'pull_request') return textAt(payload, 'pull_request', 'merge_commit_sha') ?? textAt(payload, 'pull_request', 'head', 'sha')
  if (event === 'pull_request_target') return textAt(payload, 'pull_request', 'base', 'sha')
  return event === 'push' ? textAt(payload, 'after') : undefined
}

/** A short name is a branch. */
export function fullRef(ref: string): string {
  return ref.startsWith('refs/') ? ref : `refs/heads/${ref}`
}

/** Whether a pull request comes from another repository: it gets a read-only token and no secrets. */
export function isFromFork(event: string, payload: Value, repository: string): boolean {
  const head = textAt(payload, 'pull_request', 'head', 'repo', 'full_name')
  return (
    event.startsWith('pull_request') &&
    event !== 'pull_request_target' &&
    head !== undefined &&
    head.toLowerCase() !== repository.toLowerCase()
  )
}

function prefixed(prefix: string, name: string | undefined): string | undefined {
  return name === undefined ? undefined : prefix + name
}

function merged(base: ValueMap, over: ValueMap): ValueMap {
  const pairs = Object.entries(over).map(([key, value]): [string, Value] => {
    const below = base[key]
    return [key, isValueMap(below) && isValueMap(value) ? merged(below, value) : value]
  })
  return { ...base, ...Object.fromEntries(pairs) }
}
