import type { ReleasePolicy } from '@locktender/contracts'
import type { PolicyPath } from '../../text/policy-path.ts'

/** The people of a role as far as the policy names them. */
export interface RolePeople {
  /** Logins and numbers of accounts, members and backups. */
  readonly people: ReadonlySet<string>
  /** Whether a team is among them, whose size nobody knows here. */
  readonly hasTeam: boolean
}

/** Who holds the role; nobody when the policy does not define it. */
export function peopleOf({ roles = {} }: ReleasePolicy, role: string): RolePeople {
  const held = Object.hasOwn(roles, role) ? roles[role] : undefined
  const members = held === undefined ? [] : 'members' in held ? [...held.members, ...(held.backup ?? [])] : held
  const names = members.map(String)
  return { people: new Set(names.filter((name) => !name.includes('/'))), hasTeam: names.some((name) => name.includes('/')) }
}

/** People of some roles that must say yes together. */
export interface Demand {
  readonly path: PolicyPath
  /** People by role. */
  readonly seats: Readonly<Record<string, number>>
}

/** Everything in the policy that asks for a yes. */
export function demandsOf({ types = {}, risk = {}, overrides, boards = {} }: ReleasePolicy): readonly Demand[] {
  const ofTypes = Object.entries(types).flatMap(([type, duties]) => demand(['types', type, 'approve'], duties))
  const ofLevels = Object.entries(risk.levels ?? {}).flatMap(([level, duties]) => demand(['risk', 'levels', level, 'approve'], duties))
  const ofBoards = Object.entries(boards).map(([board, { seats }]) => ({
    path: ['boards', board, 'seats'],
    seats: Object.fromEntries(seats.map((role) => [role, 1])),
  }))
  return [...ofTypes, ...ofLevels, ...demand(['overrides', 'approve'], overrides), ...ofBoards]
}

function demand(path: PolicyPath, duties: unknown): readonly Demand[] {
  const seats = (duties as { readonly approve?: Readonly<Record<string, number>> } | undefined)?.approve
  return seats === undefined || Object.keys(seats).length === 0 ? [] : [{ path, seats }]
}
