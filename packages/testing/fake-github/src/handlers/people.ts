import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { found, notFound } from '../server/refusal.ts'
import { noContent, ok, type Reply } from '../server/reply.ts'
import { permissionFlags, publicUserShape, userShape } from '../shapes/account.ts'
import type { Account, Role } from '../state/account.ts'
import type { HandlerTable } from './handler.ts'

const accountOf = (call: Call): Account => found(call.world.account(call.param('username')))

/** The names of the older, coarser permissions: maintain counts as write, triage as read. */
const legacy: Readonly<Record<Role, string>> = { read: 'read', triage: 'read', write: 'write', maintain: 'write', admin: 'admin' }

function collaboratorShape(call: Call, account: Account, role: Role | null): Record<string, unknown> {
  return { ...userShape(call.world.links, account), permissions: permissionFlags(role), role_name: role ?? 'none' }
}

function permissionLevel(call: Call): Reply {
  const account = accountOf(call)
  // Everybody reads a public repository.
  const role = call.world.roleOf(account, call.repository) ?? (call.repository.private ? null : 'read')
  return ok({ permission: role === null ? 'none' : legacy[role], role_name: role ?? 'none', user: collaboratorShape(call, account, role) })
}

interface CollaboratorsQuery {
  readonly affiliation?: 'outside' | 'direct' | 'all'
  readonly permission?: 'pull' | 'triage' | 'push' | 'maintain' | 'admin'
}

function listCollaborators(call: Call): Promise<Reply> {
  const { affiliation = 'all', permission = 'pull' } = call.query<CollaboratorsQuery>()
  const { repository, world } = call
  const people = [...world.accounts.values()].filter((account) => account.type === 'User')
  const members = world.organization(repository.owner.login)?.members
  const kept = people
    .map((account) => ({ account, role: world.roleOf(account, repository) }))
    .filter(({ account, role }) => {
      const login = account.login.toLowerCase()
      if (affiliation === 'outside') return repository.collaborators.has(login) && members?.has(login) !== true
      return role !== null && (affiliation === 'all' || repository.collaborators.has(login))
    })
    .filter(({ role }) => permissionFlags(role)[permission] === true)
  return list(call, kept, ({ account, role }) => collaboratorShape(call, account, role))
}

export const people: HandlerTable = {
  'users/get-authenticated': {
    provenance: 'documented',
    peopleOnly: true,
    handle: (call) => ok(publicUserShape(call.world.links, call.account)),
  },
  'users/get-by-username': { provenance: 'documented', handle: (call) => ok(publicUserShape(call.world.links, accountOf(call))) },
  'repos/list-collaborators': { provenance: 'recorded', role: 'write', handle: listCollaborators },
  'repos/check-collaborator': {
    provenance: 'documented',
    role: 'write',
    handle: (call) => {
      if (call.world.roleOf(accountOf(call), call.repository) === null) throw notFound()
      return noContent
    },
  },
  'repos/get-collaborator-permission-level': { provenance: 'documented', handle: permissionLevel },
}
