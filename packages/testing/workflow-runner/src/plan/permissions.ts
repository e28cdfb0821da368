import { isValueMap } from '../expressions/value.ts'
import type { Value } from '../expressions/value.ts'

export type Access = 'read' | 'write'
/** What a job's token may do: permission key → access; a key that is absent is `none`. `metadata: read` is always there. */
export type Permissions = Readonly<Record<string, Access>>

/** The keys that `read-all` and `write-all` stand for (github/docs, "permissions"; keys with one legal level keep it). */
const keys = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
] as const

const everything = (access: Access): Permissions => ({
  ...Object.fromEntries(keys.map((key) => [key, access])),
  ...(access === 'write' ? { 'id-token': 'write' } : {}),
  models: 'read',
  metadata: 'read',
})

/** The default of new repositories: read the contents and packages, nothing else. */
export const restrictedPermissions: Permissions = { contents: 'read', metadata: 'read', packages: 'read' }

/** A `permissions:` value as scopes; undefined when the key is absent. */
export function permissionsOf(value: Value): Permissions | undefined {
  if (value === 'read-all' || value === 'write-all') return everything(value === 'read-all' ? 'read' : 'write')
  if (!isValueMap(value)) return undefined
  const granted = Object.entries(value).filter((pair): pair is [string, Access] => pair[1] === 'read' || pair[1] === 'write')
  return { ...Object.fromEntries(granted), metadata: 'read' }
}

/** Only what reading allows: the token of a pull request that comes from a fork. */
export function readOnly(permissions: Permissions): Permissions {
  return Object.fromEntries(
    Object.keys(permissions)
      .filter((key) => key !== 'id-token')
      .map((key) => [key, 'read']),
  )
}

/** The scopes that are asked for beyond what the caller of a reusable workflow has, as `contents: write`. */
export function beyond(asked: Permissions, allowed: Permissions): readonly string[] {
  return Object.entries(asked)
    .filter(([key, access]) => allowed[key] !== 'write' && allowed[key] !== access)
    .map(([key, access]) => `${key}: ${access}`)
}
