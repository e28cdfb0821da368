import type { Value } from '../expressions/value.ts'
import { entry, isValueMap, textAt } from '../expressions/value.ts'
import { matchesFilter } from '../patterns/filter-pattern.ts'

/** What the filters of `on:` look at. */
export interface FilteredEvent {
  readonly name: string
  readonly payload: Value
  /** Full, `refs/heads/main`. */
  readonly ref: string
  /** Asked for only when the workflow has a paths filter. */
  readonly changedFiles: () => readonly string[]
}

/** Events that start a workflow only for these activities unless `types` says otherwise. */
const defaultTypes: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
}

/** Why the event does not start a workflow with this `on:` value, or undefined when it does. */
export function whyNotTriggered(on: Value, event: FilteredEvent): string | undefined {
  const config = configOf(on, event.name)
  if (config === undefined) return `on: does not list ${event.name}`
  return (
    typesReason(config, event) ??
    (event.name === 'push' ? pushReason(config, event) : branchReason(config, baseBranch(event))) ??
    pathsReason(config, event) ??
    workflowsReason(config, event) ??
    cronReason(config, event)
  )
}

function configOf(on: Value, name: string): Value | undefined {
  if (typeof on === 'string') return on === name ? {} : undefined
  if (Array.isArray(on)) return on.includes(name) ? {} : undefined
  return isValueMap(on) && Object.hasOwn(on, name) ? (on[name] ?? {}) : undefined
}

function listOf(config: Value, key: string): readonly string[] | undefined {
  const value = entry(config, key)
  return typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : undefined
}

function typesReason(config: Value, { name, payload }: FilteredEvent): string | undefined {
  const action = textAt(payload, 'action')
  const types = listOf(config, 'types') ?? defaultTypes[name]
  if (types === undefined || action === undefined || types.includes(action)) return undefined
  return `${name} with action ${action} is none of types: ${types.join(', ')}`
}

/** A push to a branch looks at the branch filters, a push of a tag at the tag filters; with only the other kind it starts nothing. */
function pushReason(config: Value, { ref }: FilteredEvent): string | undefined {
  const isTag = ref.startsWith('refs/tags/')
  const [own, other] = isTag ? ['tags', 'branches'] : ['branches', 'tags']
  const name = ref.replace(/^refs\/(?:heads|tags)\//, '')
  const has = (key: string): boolean => listOf(config, key) !== undefined || listOf(config, `${key}-ignore`) !== undefined
  if (!has(own) && has(other)) return `push of ${ref}: the workflow filters ${other} only`
  return filterReason(config, own, name)
}

function baseBranch({ name, payload }: FilteredEvent): string | undefined {
  if (name === 'workflow_run') return textAt(payload, 'workflow_run', 'head_branch')
  if (name === 'merge_group') return textAt(payload, 'merge_group', 'base_ref')?.replace(/^refs\/heads\//, '')
  return textAt(payload, 'pull_request', 'base', 'ref')
}

function branchReason(config: Value, branch: string | undefined): string | undefined {
  return branch === undefined ? undefined : filterReason(config, 'branches', branch)
}

function filterReason(config: Value, key: string, name: string): string | undefined {
  const wanted = listOf(config, key)
  const ignored = listOf(config, `${key}-ignore`)
  if (wanted !== undefined && !matchesFilter(wanted, name)) return `${name} does not match ${key}: ${wanted.join(', ')}`
  if (ignored !== undefined && matchesFilter(ignored, name)) return `${name} matches ${key}-ignore: ${ignored.join(', ')}`
  return undefined
}

/** Not looked at for tags. `paths` needs one changed file that matches, `paths-ignore` one that does not. */
function pathsReason(config: Value, { ref, changedFiles }: FilteredEvent): string | undefined {
  const wanted = listOf(config, 'paths')
  const ignored = listOf(config, 'paths-ignore')
  if ((wanted === undefined && ignored === undefined) || ref.startsWith('refs/tags/')) return undefined
  const files = changedFiles()
  if (wanted !== undefined && !files.some((file) => matchesFilter(wanted, file)))
    return `no changed file matches paths: ${wanted.join(', ')}`
  if (ignored !== undefined && files.every((file) => matchesFilter(ignored, file)))
    return `every changed file matches paths-ignore: ${ignored.join(', ')}`
  return undefined
}

function workflowsReason(config: Value, { name, payload }: FilteredEvent): string | undefined {
  const workflows = name === 'workflow_run' ? listOf(config, 'workflows') : undefined
  const started = textAt(payload, 'workflow_run', 'name') ?? ''
  if (workflows === undefined || workflows.includes(started)) return undefined
  return `workflow '${started}' is none of workflows: ${workflows.join(', ')}`
}

function cronReason(config: Value, { name, payload }: FilteredEvent): string | undefined {
  const cron = textAt(payload, 'schedule')
  if (name !== 'schedule' || cron === undefined || !Array.isArray(config)) return undefined
  const crons = config.map((item) => textAt(item as Value, 'cron') ?? '')
  return crons.includes(cron) ? undefined : `schedule ${cron} is none of: ${crons.join(', ')}`
}
