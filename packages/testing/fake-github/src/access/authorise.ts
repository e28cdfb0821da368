import type { Operation } from '../contract/description.ts'
import type { Handler } from '../handlers/handler.ts'
import { notFound, Refusal } from '../server/refusal.ts'
import { roleRank, type Role } from '../state/account.ts'
import { fullName, type Repository } from '../state/repository.ts'
import type { Token } from '../state/token.ts'
import type { World } from '../state/world.ts'

/** What everybody may read of a public repository, whatever the token's permissions. */
const publicReads = new Set([
  'metadata',
  'contents',
  'issues',
  'pull_requests',
  'deployments',
  'statuses',
  'checks',
  'actions',
  'attestations',
])

/** The least role of a person for a permission, where it is not `write` for writing and `read` for reading. */
const peopleNeed: Readonly<Record<string, Role>> = {
  'issues:write': 'triage',
  'administration:read': 'admin',
  'administration:write': 'admin',
  'security_events:read': 'write',
  'vulnerability_alerts:read': 'write',
}

/**
 * Checks that the caller may use the operation on the repository.
 * @throws Refusal with the status and words GitHub uses: 404 for what the caller must not know of, 403 for a missing permission.
 */
export function authorise(world: World, operation: Operation, handler: Handler, token: Token | null, repository: Repository | null): void {
  if (repository !== null && !mayRead(world, token, repository)) throw notFound()
  if (token === null) return refuseAnonymous(operation, handler)
  if (token.kind === 'person') return checkPerson(world, handler, token, repository)
  const needs = handler.needs ?? ['metadata:read']
  if ((isApp(token) && ((!operation.apps && handler.appsToo !== true) || handler.peopleOnly === true)) || !holds(token, needs, repository))
    throw missingPermission(token, needs)
  if (token.kind === 'fine-grained') checkPerson(world, handler, token, repository)
}

/** Whether the repository exists for the caller: it is public, or the token reaches it. */
export function mayRead(world: World, token: Token | null, repository: Repository): boolean {
  return !repository.private || (token !== null && reaches(world, token, repository))
}

/** Whether the token holds this permission for the repository (classic tokens: whether the role allows it). */
export function holdsPermission(world: World, token: Token, permission: string, repository: Repository): boolean {
  if (token.kind === 'person') return roleRank(world.roleOf(token.account, repository)) >= roleRank(roleFor(permission))
  return reaches(world, token, repository) && holds(token, [permission], repository)
}

/** The role with which a token acts on a repository; null when it does not reach it. */
export function actingRole(world: World, token: Token, repository: Repository): Role | null {
  if (!reaches(world, token, repository)) return null
  if (!isApp(token)) return world.roleOf(token.account, repository)
  return token.permissions?.get('administration') === 'write' ? 'admin' : token.permissions?.get('contents') === 'write' ? 'write' : 'read'
}

export const isApp = (token: Token): boolean => token.kind === 'actions' || token.kind === 'installation'

function reaches(world: World, token: Token, repository: Repository): boolean {
  if (token.repositories !== null && !token.repositories.has(fullName(repository).toLowerCase())) return false
  return isApp(token) || world.roleOf(token.account, repository) !== null
}

function holds(token: Token, needs: readonly string[], repository: Repository | null): boolean {
  return needs.some((need) => {
    const [name = '', level = ''] = need.split(':')
    const held = token.permissions?.get(name)
    if (level === 'read' && repository !== null && !repository.private && publicReads.has(name)) return true
    const inReach = repository === null || token.repositories === null || token.repositories.has(fullName(repository).toLowerCase())
    return inReach && (held === 'write' || held === level)
  })
}

function refuseAnonymous(operation: Operation, handler: Handler): void {
  const reads = (handler.needs ?? ['metadata:read']).some((need) => need.endsWith(':read') && publicReads.has(need.slice(0, -5)))
  if (handler.open !== true && (operation.method !== 'GET' || !reads)) throw new Refusal(401, 'Requires authentication')
}

const roleFor = (permission: string): Role => peopleNeed[permission] ?? (permission.endsWith(':write') ? 'write' : 'read')

function checkPerson(world: World, handler: Handler, token: Token, repository: Repository | null): void {
  if (handler.appsOnly === true) throw new Refusal(403, 'You must authenticate via a GitHub App.')
  if (repository === null) return
  const least = handler.role ?? roleFor(handler.needs?.[0] ?? 'metadata:read')
  const role = world.roleOf(token.account, repository)
  if (roleRank(role) >= roleRank(least) || (least === 'read' && !repository.private)) return
  throw least === 'admin' && role !== null ? new Refusal(403, 'Must have admin rights to Repository.') : notFound()
}

/** The header by which every answer to an App names what is enough for the operation: `contents=write; pull_requests=write`. */
export function acceptedPermissions(token: Token | null, needs: readonly string[] = ['metadata:read']): Record<string, string> {
  if (token === null || token.kind === 'person') return {}
  return { 'x-accepted-github-permissions': needs.map((need) => need.replace(':', '=')).join('; ') }
}

function missingPermission(token: Token, needs: readonly string[]): Refusal {
  const by = token.kind === 'fine-grained' ? 'personal access token' : 'integration'
  return new Refusal(403, `Resource not accessible by ${by}`, undefined, acceptedPermissions(token, needs))
}
