import type { Account, App, Organization, Role } from './account.ts'
import type { RateLimits } from '../server/rate-limits.ts'
import type { Clock } from './clock.ts'
import type { Links } from './links.ts'
import { Occurrences } from './occurrence.ts'
import { fullName, type Repository } from './repository.ts'
import type { Token } from './token.ts'

/** The whole state of the fake. Maps keyed by names hold them in lower case, as GitHub compares them. */
export class World {
  readonly clock: Clock
  readonly links: Links
  readonly limits: RateLimits
  readonly accounts = new Map<string, Account>()
  readonly organizations = new Map<string, Organization>()
  readonly repositories = new Map<string, Repository>()
  readonly apps = new Map<string, App>()
  readonly tokens = new Map<string, Token>()
  readonly occurrences = new Occurrences()
  /** Artifact metadata of organizations, newest first. */
  readonly deploymentRecords: object[] = []
  #lastId = 1000

  constructor(clock: Clock, links: Links, limits: RateLimits) {
    this.clock = clock
    this.links = links
    this.limits = limits
  }

  nextId(): number {
    this.#lastId += 1
    return this.#lastId
  }

  account(login: string): Account | undefined {
    return this.accounts.get(login.toLowerCase())
  }

  accountByEmail(email: string): Account | undefined {
    const noreply = /^(?:\d+\+)?([A-Za-z0-9[\]-]+)@users\.noreply\.github\.com$/.exec(email)?.[1]
    if (noreply !== undefined) return this.account(noreply)
    return [...this.accounts.values()].find((account) => account.email === email)
  }

  organization(login: string): Organization | undefined {
    return this.organizations.get(login.toLowerCase())
  }

  repository(name: string): Repository | undefined {
    return this.repositories.get(name.toLowerCase())
  }

  /** The highest role of an account: owner, organization admin, team (and its parents) or collaborator; null: none. */
  roleOf(account: Account, repository: Repository): Role | null {
    const login = account.login.toLowerCase()
    if (repository.owner.id === account.id) return 'admin'
    const organization = this.organization(repository.owner.login)
    if (organization?.members.get(login) === 'admin') return 'admin'
    const own = repository.collaborators.get(login)
    const found = [own, ...this.#teamRoles(organization, login, fullName(repository))].filter((role) => role !== undefined)
    const order: readonly Role[] = ['admin', 'maintain', 'write', 'triage', 'read']
    return order.find((role) => found.includes(role)) ?? (organization?.members.has(login) === true ? 'read' : null)
  }

  #teamRoles(organization: Organization | undefined, login: string, repository: string): (Role | undefined)[] {
    return [...(organization?.teams.values() ?? [])]
      .filter((team) => team.members.get(login)?.state === 'active')
      .flatMap((team) => [team, ...ancestors(organization, team.parent)])
      .map((team) => team.repositories.get(repository.toLowerCase()))
  }
}

function ancestors(organization: Organization | undefined, slug: string | null): NonNullable<ReturnType<Organization['teams']['get']>>[] {
  const team = slug === null ? undefined : organization?.teams.get(slug)
  return team === undefined ? [] : [team, ...ancestors(organization, team.parent)]
}
