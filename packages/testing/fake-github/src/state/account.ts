export interface Account {
  readonly id: number
  login: string
  readonly type: 'User' | 'Organization' | 'Bot'
  readonly name: string | null
  readonly email: string | null
}

/** A GitHub App; `bot` is the account its installations act as. */
export interface App {
  readonly id: number
  readonly slug: string
  readonly name: string
  readonly owner: Account
  readonly bot: Account
}

export type Role = 'read' | 'triage' | 'write' | 'maintain' | 'admin'
export const roles: readonly Role[] = ['read', 'triage', 'write', 'maintain', 'admin']
export const roleRank = (role: Role | null): number => (role === null ? -1 : roles.indexOf(role))

export interface Member {
  readonly account: Account
  readonly role: 'member' | 'maintainer'
  /** An invitation that was not accepted yet does not count as membership. */
  readonly state: 'active' | 'pending'
}

export interface Team {
  readonly id: number
  readonly slug: string
  readonly name: string
  readonly organization: string
  readonly privacy: 'closed' | 'secret'
  readonly parent: string | null
  readonly members: Map<string, Member>
  /** Repository name → role. */
  readonly repositories: Map<string, Role>
}

export interface Organization {
  readonly account: Account
  /** Login (lower case) → role in the organization. */
  readonly members: Map<string, 'admin' | 'member'>
  readonly teams: Map<string, Team>
  immutableReleases: 'all' | 'none' | 'selected'
}
