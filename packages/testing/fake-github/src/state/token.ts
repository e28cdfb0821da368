import type { Account, App } from './account.ts'

export type Level = 'read' | 'write'
/** `contents`, `pull_requests`, …: the names of the App permissions. */
export type Permissions = ReadonlyMap<string, Level>

export type TokenKind = 'person' | 'fine-grained' | 'actions' | 'installation'

export interface Token {
  readonly secret: string
  readonly kind: TokenKind
  readonly account: Account
  readonly app: App | null
  /** Null: a classic token of a person, who may do whatever the role in the repository allows. */
  readonly permissions: Permissions | null
  /** Full names, lower case; null: every repository the account reaches. */
  readonly repositories: ReadonlySet<string> | null
  readonly expiresAt: number | null
  readonly requestsPerHour: number
}

/** Reads a `permissions:` block of a workflow (`pull-requests`) or of an App (`pull_requests`) alike; `none` is left out. */
export function readPermissions(map: Readonly<Record<string, string>>): Permissions {
  const levels = Object.entries(map).filter((entry): entry is [string, Level] => entry[1] === 'read' || entry[1] === 'write')
  const odd = Object.entries(map).find(([, level]) => !['read', 'write', 'none'].includes(level))
  if (odd !== undefined) throw new RangeError(`permission ${odd[0]}: ${odd[1]} is not read, write or none`)
  return new Map([...levels.map(([name, level]) => [name.replaceAll('-', '_'), level] as const), ['metadata', 'read']])
}
