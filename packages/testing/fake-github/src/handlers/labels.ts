import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { found, Refusal, validationFailed } from '../server/refusal.ts'
import { created, noContent, ok, type Reply } from '../server/reply.ts'
import { labelShape } from '../shapes/issue.ts'
import type { Issue, Label, Labelling } from '../state/issue.ts'
import { findIssue } from './find-issue.ts'
import type { HandlerTable } from './handler.ts'

const shape = (call: Call, label: Label): Record<string, unknown> => labelShape(call.world, call.repository, label)
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
const byName = (call: Call, name: string): Label | undefined => call.repository.labels.find((label) => same(label.name, name))

/** The stored spelling of each name; a label that is not there yet is made, in grey. */
export function ensureLabels(call: Call, names: readonly string[]): string[] {
  return [...new Set(names.map((name) => (byName(call, name) ?? addLabel(call, { name, color: 'ededed' })).name))]
}

function addLabel(
  call: Call,
  { name, color = 'ededed', description = null }: { name: string; color?: string; description?: string | null },
): Label {
  const label = { id: call.world.nextId(), name, color, description }
  call.repository.labels.push(label)
  return label
}

function createLabel(call: Call): Reply {
  const body = call.body<{ name: string; color?: string; description?: string }>()
  if (byName(call, body.name) !== undefined) throw validationFailed({ resource: 'Label', code: 'already_exists', field: 'name' })
  if (body.color !== undefined && !/^[0-9a-f]{6}$/i.test(body.color))
    throw validationFailed({ resource: 'Label', code: 'invalid', field: 'color' })
  return created(shape(call, addLabel(call, body)))
}

function updateLabel(call: Call): Reply {
  const label = found(byName(call, call.param('name')))
  const { new_name: name, color, description } = call.body<{ new_name?: string; color?: string; description?: string }>()
  if (name !== undefined && byName(call, name) !== undefined && !same(name, label.name)) {
    throw validationFailed({ resource: 'Label', code: 'already_exists', field: 'name' })
  }
  for (const issue of call.repository.issues) issue.labels = issue.labels.map((each) => (each === label.name ? (name ?? each) : each))
  Object.assign(label, { name: name ?? label.name, color: color ?? label.color, description: description ?? label.description })
  return ok(shape(call, label))
}

function deleteLabel(call: Call): Reply {
  const label = found(byName(call, call.param('name')))
  call.repository.labels.splice(call.repository.labels.indexOf(label), 1)
  for (const issue of call.repository.issues) issue.labels = issue.labels.filter((name) => name !== label.name)
  return noContent
}

/** Puts exactly these labels on it, and keeps what was put on or taken off, and by whom. */
export function changeLabels(call: Call, issue: Issue, names: readonly string[]): void {
  const before = issue.labels
  issue.labels = ensureLabels(call, names)
  const changed = (event: Labelling['event'], from: readonly string[], to: readonly string[]): Labelling[] =>
    to
      .filter((name) => !from.includes(name))
      .map((label) => ({ id: call.world.nextId(), event, label, actor: call.account, app: call.token?.app ?? null, at: call.now }))
  issue.labellings.push(...changed('unlabeled', issue.labels, before), ...changed('labeled', before, issue.labels))
}

const labelsOf = (call: Call, issue: Issue): Label[] => issue.labels.flatMap((name) => byName(call, name) ?? [])

function setLabels(call: Call, keep: boolean): Reply {
  const issue = findIssue(call)
  const { labels = [] } = call.body<{ labels?: (string | { name: string })[] }>()
  const names = labels.map((label) => (typeof label === 'string' ? label : label.name))
  changeLabels(call, issue, [...(keep ? issue.labels : []), ...names])
  issue.updatedAt = call.now
  return ok(labelsOf(call, issue).map((label) => shape(call, label)))
}

function removeLabel(call: Call): Reply {
  const issue = findIssue(call)
  const name = call.param('name')
  if (!issue.labels.some((each) => same(each, name))) throw new Refusal(404, 'Label does not exist')
  changeLabels(
    call,
    issue,
    issue.labels.filter((each) => !same(each, name)),
  )
  return ok(labelsOf(call, issue).map((label) => shape(call, label)))
}

const needs = { read: ['issues:read', 'pull_requests:read'], write: ['issues:write', 'pull_requests:write'] }

export const labels: HandlerTable = {
  'issues/list-labels-for-repo': {
    provenance: 'recorded',
    needs: needs.read,
    handle: (call) => list(call, call.repository.labels, (label) => shape(call, label)),
  },
  'issues/create-label': { provenance: 'recorded', needs: needs.write, role: 'write', handle: createLabel },
  'issues/get-label': {
    provenance: 'recorded',
    needs: needs.read,
    handle: (call) => ok(shape(call, found(byName(call, call.param('name'))))),
  },
  'issues/update-label': { provenance: 'recorded', needs: needs.write, role: 'write', handle: updateLabel },
  'issues/delete-label': { provenance: 'recorded', needs: needs.write, role: 'write', handle: deleteLabel },
  'issues/list-labels-on-issue': {
    provenance: 'documented',
    needs: needs.read,
    handle: (call) => list(call, labelsOf(call, findIssue(call)), (label) => shape(call, label)),
  },
  'issues/add-labels': { provenance: 'recorded', needs: needs.write, handle: (call) => setLabels(call, true) },
  'issues/set-labels': { provenance: 'documented', needs: needs.write, handle: (call) => setLabels(call, false) },
  'issues/remove-label': { provenance: 'documented', needs: needs.write, handle: removeLabel },
}
