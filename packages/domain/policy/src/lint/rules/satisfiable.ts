import { checklistItems } from '../../checklists.ts'
import { fewestStages, rolloutStages } from '../../rollout-stages.ts'
import type { Flaw, LintSubject } from '../lint-rule.ts'
import { type Demand, demandsOf, peopleOf } from './people.ts'

/** Roles that somebody waits for and that nobody holds. */
export function* emptyRoles({ policy }: LintSubject): Generator<Flaw> {
  const attested = (policy.gates ?? []).flatMap((gate, index) =>
    'id' in gate && gate['attested-by'] !== undefined ? [{ path: ['gates', index, 'attested-by'], role: gate['attested-by'] }] : [],
  )
  const voted = demandsOf(policy).flatMap(({ path, seats }) => Object.keys(seats).map((role) => ({ path: seatPath(path, role), role })))
  const chaired = Object.entries(policy.boards ?? {}).flatMap(([board, { chair }]) =>
    chair === undefined ? [] : [{ path: ['boards', board, 'chair'], role: chair }],
  )
  const seen = new Set<string>()
  for (const { path, role } of [...voted, ...chaired, ...attested]) {
    const { people, hasTeam } = peopleOf(policy, role)
    if (hasTeam || people.size > 0 || seen.has(role)) continue
    seen.add(role)
    yield {
      message: `the role ${role} has to say yes here, and nobody holds it`,
      fix: `roles: { ${role}: [organisation/team] }`,
      at: path,
    }
  }
}

/** Boards and approvals that ask for more votes than there can be. */
export function* quorums({ policy }: LintSubject): Generator<Flaw> {
  for (const [board, { seats, quorum }] of Object.entries(policy.boards ?? {})) {
    if (quorum <= seats.length) continue
    yield {
      message: `the board ${board} needs ${quorum} votes and has ${seats.length} ${seats.length === 1 ? 'seat' : 'seats'}`,
      fix: `quorum: ${seats.length}, or more seats`,
      at: ['boards', board, 'quorum'],
    }
  }
  for (const { path, seats } of demandsOf(policy)) {
    for (const [role, count] of Object.entries(seats)) {
      const { people, hasTeam } = peopleOf(policy, role)
      if (hasTeam || people.size === 0 || count <= people.size) continue
      yield {
        message: `${count} people of the role ${role} have to say yes, and ${people.size} hold it`,
        fix: `${role}: ${people.size}, or more members of the role`,
        at: seatPath(path, role),
      }
    }
  }
}

/** Approvals that fail as soon as one of the few who could give them has written the change. */
export function* soleOwners({ policy }: LintSubject): Generator<Flaw> {
  const { rules = {} } = policy.approvals ?? {}
  const excluded = rules.exclude ?? ['authors', 'last-pusher', 'trigger']
  if (excluded.length === 0) return
  for (const { path, seats } of demandsOf(policy)) {
    for (const [role, count] of Object.entries(seats)) {
      const { people, hasTeam } = peopleOf(policy, role)
      if (hasTeam || people.size !== count) continue
      const who =
        count === 1 ? `${[...people].join('')} alone holds the role ${role}` : `all ${count} who hold the role ${role} have to say yes`
      yield {
        message: `${who}, and the votes of ${excluded.join(', ')} do not count: such a release would wait for ever`,
        fix: `roles: { ${role}: { members: [${[...people].join(', ')}], backup: [organisation/team] } }`,
        at: seatPath(path, role),
      }
    }
  }
}

/** Approvals whose seats need more distinct people than their roles name together. */
export function* distinctPeople({ policy }: LintSubject): Generator<Flaw> {
  if (policy.approvals?.rules?.['one-seat-each'] === false) return
  for (const demand of demandsOf(policy)) {
    const seats = seatsOf(demand).map((role) => peopleOf(policy, role))
    const named = seats.filter(({ people, hasTeam }) => !hasTeam && people.size > 0).map(({ people }) => [...people])
    const filled = mostFilled(named)
    if (filled === named.length || named.length < 2) continue
    const everybody = new Set(named.flat())
    yield {
      message: `${named.length} seats have to be filled by different people, and their roles leave ${filled} (${[...everybody].join(', ')})`,
      fix: 'more members in these roles, or approvals: { rules: { one-seat-each: false } }',
      at: demand.path,
    }
  }
}

/** Classes of release whose rollout has fewer stages than that of a minor release: it is refused when it is to start. */
export function* fewerStages({ policy }: LintSubject): Generator<Flaw> {
  for (const [type, duties] of Object.entries(policy.types ?? {})) {
    if (typeof duties !== 'object') continue
    const rollout = duties.rollout ?? 'standard'
    const [count, fewest] = [rolloutStages(policy, rollout)?.length ?? 1, fewestStages(policy, type)]
    if (count >= fewest) continue
    yield {
      message: `a ${type} release goes through ${count} of the ${fewest} stages of a minor one: it would be refused`,
      fix: `types: { ${type}: { rollout: fast } }, with ${fewest} stages that are shorter`,
      at: ['types', type],
    }
  }
}

/** Checklists that a gate asks for and that have no items. */
export function* emptyChecklists({ policy }: LintSubject): Generator<Flaw> {
  for (const [index, gate] of (policy.gates ?? []).entries()) {
    if (!('id' in gate) || gate.checklist === undefined) continue
    if ((checklistItems(policy, gate.checklist)?.length ?? 0) > 0) continue
    yield {
      message: `the checklist ${gate.checklist} has no items, so nothing can complete it`,
      fix: `checklists: { ${gate.checklist}: [ { id: first, item: "what must be true" } ] }`,
      at: ['gates', index, 'checklist'],
    }
  }
}

function seatPath(path: Demand['path'], role: string): Demand['path'] {
  return path.at(-1) === 'seats' ? path : [...path, role]
}

function seatsOf({ seats }: Demand): readonly string[] {
  return Object.entries(seats).flatMap(([role, count]) => Array.from({ length: Math.min(count, 100) }, () => role))
}

// Maximum bipartite matching by augmenting paths (Kuhn 1955): each seat takes a person, who may move another seat on.
function mostFilled(seats: readonly (readonly string[])[]): number {
  const seatOf = new Map<string, number>()
  const place = (seat: number, tried: Set<string>): boolean => {
    for (const person of seats[seat] ?? []) {
      if (tried.has(person)) continue
      tried.add(person)
      const taken = seatOf.get(person)
      if (taken !== undefined && !place(taken, tried)) continue
      seatOf.set(person, seat)
      return true
    }
    return false
  }
  return seats.filter((_, seat) => place(seat, new Set())).length
}
