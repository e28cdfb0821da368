import { createHash, randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import { writeFile } from 'node:fs/promises'
import { GitStore } from '../git/git-store.ts'
import type { Account, App, Organization, Role, Team } from '../state/account.ts'
import { hookScript } from '../server/hook-script.ts'
import { newRepository, type Repository } from '../state/repository.ts'
import { readPermissions, type Token } from '../state/token.ts'
import type { World } from '../state/world.ts'

export interface RepositorySeed {
  readonly private?: boolean
  readonly defaultBranch?: string
  /** A local git repository whose branches and tags are taken over. */
  readonly from?: string
}

export interface TokenSeed {
  /** Full names; default: every repository the account reaches. */
  readonly repositories?: readonly string[]
  readonly permissions?: Readonly<Record<string, string>>
}

/** The App behind `GITHUB_TOKEN`, with the numbers it has on github.com. */
const actionsApp = { id: 15_368, slug: 'github-actions', name: 'GitHub Actions', botId: 41_898_282 }

/** Fills the world: people, organizations, teams, Apps, repositories and tokens. Logins and names are given; numbers are dealt out. */
export class Seeds {
  readonly #world: World
  readonly #folder: string
  readonly #stores: GitStore[] = []

  constructor(world: World, folder: string) {
    this.#world = world
    this.#folder = folder
    this.#addApp(actionsApp)
  }

  user(login: string, { name = login, email = null }: { name?: string; email?: string | null } = {}): Account {
    return this.#account({ id: this.#world.nextId(), login, type: 'User', name, email })
  }

  /** An organization; `members` by login. */
  organization(login: string, members: Readonly<Record<string, 'admin' | 'member'>> = {}): Organization {
    const account = this.#account({ id: this.#world.nextId(), login, type: 'Organization', name: login, email: null })
    const organization: Organization = { account, members: lowerKeys(members), teams: new Map(), immutableReleases: 'none' }
    this.#world.organizations.set(login.toLowerCase(), organization)
    return organization
  }

  /** A team of an organization; members by login, repositories by full name. Members join the organization. */
  team(
    organization: string,
    slug: string,
    seed: {
      members?: readonly string[]
      pending?: readonly string[]
      repositories?: Readonly<Record<string, Role>>
      parent?: string
      secret?: boolean
    } = {},
  ): Team {
    const owner = this.#need(this.#world.organization(organization), organization)
    const member = (login: string, state: 'active' | 'pending') =>
      [login.toLowerCase(), { account: this.#need(this.#world.account(login), login), role: 'member' as const, state }] as const
    const members = new Map([
      ...(seed.members ?? []).map((login) => member(login, 'active')),
      ...(seed.pending ?? []).map((login) => member(login, 'pending')),
    ])
    for (const [login, { state }] of members) if (state === 'active' && !owner.members.has(login)) owner.members.set(login, 'member')
    const team: Team = {
      id: this.#world.nextId(),
      slug,
      name: slug,
      organization,
      privacy: seed.secret === true ? 'secret' : 'closed',
      parent: seed.parent ?? null,
      members,
      repositories: lowerKeys(seed.repositories ?? {}),
    }
    owner.teams.set(slug, team)
    return team
  }

  /** A GitHub App that belongs to an account. */
  app(slug: string, owner: string): App {
    return this.#addApp(
      { id: this.#world.nextId(), slug, name: slug, botId: this.#world.nextId() },
      this.#need(this.#world.account(owner), owner),
    )
  }

  /** A repository `OWNER/NAME`: empty, or with the history of a local one. The owner is made when it is not there. */
  async repository(fullName: string, seed: RepositorySeed = {}): Promise<Repository> {
    const [login = '', name = ''] = fullName.split('/')
    const owner = this.#world.account(login) ?? this.organization(login).account
    const defaultBranch = seed.defaultBranch ?? 'main'
    const id = this.#world.nextId()
    const directory = join(this.#folder, `${id}.git`)
    const store = await GitStore.create(directory, defaultBranch, seed.from === undefined ? undefined : resolve(seed.from))
    this.#stores.push(store)
    await writeFile(join(directory, 'hooks', 'ask.mjs'), hookScript)
    // Git starts hooks in the repository's own folder.
    await writeFile(join(directory, 'hooks', 'pre-receive'), '#!/bin/sh\nexec "$FAKE_GITHUB_NODE" hooks/ask.mjs\n', { mode: 0o755 })
    const createdAt = this.#world.clock.now()
    const repository = newRepository({ id, owner, name, private: seed.private ?? false, defaultBranch, createdAt, store })
    this.#world.repositories.set(fullName.toLowerCase(), repository)
    return repository
  }

  /** A person's classic token: it may do what the person's role allows. With `permissions`, a fine-grained one. */
  personToken(login: string, { repositories, permissions }: TokenSeed = {}): string {
    const account = this.#need(this.#world.account(login), login)
    const kind = permissions === undefined ? 'person' : 'fine-grained'
    return this.#token(kind === 'person' ? 'ghp_' : 'github_pat_', {
      kind,
      account,
      app: null,
      permissions: permissions === undefined ? null : readPermissions(permissions),
      repositories: names(repositories),
      expiresAt: null,
      requestsPerHour: 5000,
    })
  }

  /** A `GITHUB_TOKEN` of a job in one repository, with the job's `permissions:`; its events start no workflows. */
  actionsToken(repository: string, permissions: Readonly<Record<string, string>> = {}): string {
    const app = this.#need(this.#world.apps.get(actionsApp.slug), actionsApp.slug)
    return this.#token('ghs_', {
      kind: 'actions',
      account: app.bot,
      app,
      permissions: readPermissions(permissions),
      repositories: names([repository]),
      expiresAt: null,
      requestsPerHour: 1000,
    })
  }

  /** An App's installation token; it ends after an hour of the fake's clock. */
  installationToken(slug: string, { repositories, permissions = {} }: TokenSeed = {}): string {
    const app = this.#need(this.#world.apps.get(slug), slug)
    const expiresAt = this.#world.clock.now() + 3_600_000
    return this.#token('ghs_', {
      kind: 'installation',
      account: app.bot,
      app,
      permissions: readPermissions(permissions),
      repositories: names(repositories),
      expiresAt,
      requestsPerHour: 5000,
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.#stores.map((store) => store.close()))
  }

  #addApp({ id, slug, name, botId }: { id: number; slug: string; name: string; botId: number }, owner?: Account): App {
    const bot = this.#account({ id: botId, login: `${slug}[bot]`, type: 'Bot', name: null, email: null })
    const app = { id, slug, name, owner: owner ?? bot, bot }
    this.#world.apps.set(slug, app)
    return app
  }

  #account(account: Account): Account {
    this.#world.accounts.set(account.login.toLowerCase(), account)
    return account
  }

  #token(prefix: string, token: Omit<Token, 'secret'>): string {
    // The size of the newer installation tokens: nobody may match tokens by length.
    const secret = `${prefix}${createHash('sha256').update(randomBytes(16)).digest('hex')}${'0'.repeat(prefix === 'ghs_' ? 452 : 0)}`
    this.#world.tokens.set(secret, { ...token, secret })
    return secret
  }

  #need<T>(value: T | undefined, name: string): T {
    if (value === undefined) throw new RangeError(`fake-github: there is no ${name}; seed it first`)
    return value
  }
}

const names = (repositories: readonly string[] | undefined): ReadonlySet<string> | null =>
  repositories === undefined ? null : new Set(repositories.map((name) => name.toLowerCase()))

const lowerKeys = <T>(map: Readonly<Record<string, T>>): Map<string, T> =>
  new Map(Object.entries(map).map(([key, value]) => [key.toLowerCase(), value]))
