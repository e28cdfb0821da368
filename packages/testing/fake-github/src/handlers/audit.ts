import { readRef } from '../git/refs.ts'
import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { notFound } from '../server/refusal.ts'
import { ok, type Reply } from '../server/reply.ts'
import { userOrNull } from '../shapes/account.ts'
import { isoTime } from '../state/clock.ts'
import { nodeId } from '../state/links.ts'
import type { HandlerTable } from './handler.ts'

interface ActivityQuery {
  readonly ref?: string
  readonly actor?: string
  readonly activity_type?: string
  readonly direction?: 'asc' | 'desc'
}

function listActivity(call: Call): Promise<Reply> {
  const { ref, actor, activity_type: kind, direction = 'desc' } = call.query<ActivityQuery>()
  const name = ref === undefined || ref.startsWith('refs/') ? ref : `refs/heads/${ref}`
  const kept = call.repository.activities
    .filter((activity) => name === undefined || activity.ref === name)
    .filter((activity) => actor === undefined || activity.actor?.login === actor)
    .filter((activity) => kind === undefined || activity.kind === kind)
  return list(call, direction === 'desc' ? kept.toReversed() : kept, (activity) => ({
    id: activity.id,
    node_id: nodeId('PSH', activity.id),
    before: activity.before,
    after: activity.after,
    ref: activity.ref,
    timestamp: isoTime(activity.at),
    activity_type: activity.kind,
    actor: userOrNull(call.world.links, activity.actor),
  }))
}

const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']
const ownerForm = /^(?:@[A-Za-z0-9-]+(?:\/[A-Za-z0-9._-]+)?|[^@\s]+@[^@\s]+)$/

/** The errors GitHub reports for patterns and owners; a line with one of them has no effect. */
async function codeownersErrors(call: Call): Promise<Reply> {
  const { store } = call.repository
  const { ref = call.repository.defaultBranch } = call.query<{ ref?: string }>()
  const commit = (await readRef(store, `refs/heads/${ref}`))?.commit ?? ref
  for (const path of places) {
    const file = await store.objects.read(`${commit}:${path}`)
    if (file?.type === 'blob')
      return ok({
        errors: file.content
          .toString()
          .split('\n')
          .flatMap((line, at) => lineErrors(call, path, line, at + 1)),
      })
  }
  throw notFound()
}

function lineErrors(call: Call, path: string, line: string, number: number): Record<string, unknown>[] {
  const [pattern = '', ...owners] = line
    .replace(/(^|\s)#.*$/, '')
    .trim()
    .split(/\s+/)
  const error = (kind: string, column: number, suggestion: string): Record<string, unknown> => ({
    line: number,
    column,
    kind,
    source: line,
    suggestion,
    message: `${kind} on line ${number}: ${suggestion}\n\n  ${line}\n  ${' '.repeat(column - 1)}^`,
    path,
  })
  if (/^!|\[|^\\#/.test(pattern)) return [error('Invalid pattern', 1, 'Patterns cannot use !, [ ] or \\#')]
  return owners
    .filter((owner) => !ownerForm.test(owner) || !isKnown(call, owner))
    .map((owner) => error('Unknown owner', line.indexOf(owner) + 1, `make sure ${owner} exists and has write access to the repository`))
}

function isKnown({ world }: Call, owner: string): boolean {
  const [login = '', team] = owner.slice(1).split('/')
  if (!owner.startsWith('@')) return true
  return team === undefined ? world.account(login) !== undefined : world.organization(login)?.teams.has(team) === true
}

export const audit: HandlerTable = {
  'repos/list-activities': { provenance: 'documented', needs: ['contents:read'], handle: listActivity },
  'repos/codeowners-errors': { provenance: 'assumed', needs: ['contents:read'], handle: codeownersErrors },
}
