import type { Finding } from '@locktender/contracts'
import { dependencyCycles } from './dependency-cycles.ts'
import type { PlanAsks } from './plan-asks.ts'
import type { PlanDecisions } from './plan-decisions.ts'
import type { PlanHistory } from './plan-history.ts'
import { readPeerRange } from './peer-range.ts'

const shown = 5

/** Everything a person should know that decided nothing. */
export function planFindings(
  history: PlanHistory,
  { units, findings }: PlanAsks,
  { packages, decisions, dependencies }: PlanDecisions,
): Finding[] {
  return [
    ...history.groups.findings,
    ...findings,
    ...decisions.flatMap((decision) => decision.findings),
    ...withoutBase(history, units),
    ...cycles(history, dependencies),
    ...unreadableRanges(history, dependencies),
    ...goMajors(packages),
  ]
}

function withoutBase({ packages, branch, single }: PlanHistory, units: PlanAsks['units']): Finding[] {
  if (single || branch.kind === 'none') return []
  return units
    .filter(({ baseless }) => baseless)
    .map(({ members }) => {
      const names = members.map((member) => packages[member]!.name).join(', ')
      return {
        code: 'version/no-base',
        message: `${names}: no release tag and no first version, so it gets no version. Set versioning.initial, or versioning.private to ignore for private packages.`,
      }
    })
}

function cycles({ packages }: PlanHistory, dependencies: PlanDecisions['dependencies']): Finding[] {
  return dependencyCycles(dependencies).map((cycle) => {
    const more = cycle.length - shown
    const names = cycle.slice(0, shown).map((index) => packages[index]!.name)
    return {
      code: 'packages/dependency-cycle',
      message: `Packages depend on each other in a circle: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    }
  })
}

function unreadableRanges({ packages }: PlanHistory, { dependenciesOf }: PlanDecisions['dependencies']): Finding[] {
  const peers = dependenciesOf.flatMap((edges) =>
    edges.filter(({ kind, range }) => kind === 'peer' && readPeerRange(range, '1.0.0') === null),
  )
  return peers.map(({ dependent, dependency, range }) => ({
    code: 'packages/range-unreadable',
    message: `${packages[dependent]!.name} has peer ${packages[dependency]!.name} at "${range}", which is no range; releases of the peer do not reach it.`,
  }))
}

// Go Modules Reference, "Major version suffixes": the go command does not find v2 under a path without /v2.
function goMajors(packages: PlanDecisions['packages']): Finding[] {
  return packages.flatMap(({ name, ecosystem, next }) => {
    const major = Number(next?.split('.')[0] ?? 0)
    if (ecosystem !== 'go' || major < 2 || name.endsWith(`/v${major}`)) return []
    return [
      {
        code: 'packages/go-major-suffix',
        message: `${name} becomes ${next}, but its module path does not end in /v${major}; the go command will not find it.`,
      },
    ]
  })
}
