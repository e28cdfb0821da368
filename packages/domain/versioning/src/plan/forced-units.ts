import { Problem } from '@locktender/contracts'
import type { VersioningPolicy } from '@locktender/contracts'
import { readRequest } from '../lines/release-as.ts'
import type { WorkspacePackage } from '../packages/workspace-package.ts'
import type { Scheme } from '../schemes/scheme.ts'
import type { Groups } from './groups-of.ts'

/** The wishes for one unit: the policy as that unit sees it, and the input. */
export interface UnitWish {
  readonly policy: VersioningPolicy
  readonly input: string | null
}

/**
 * Deals the forced versions of policy and input out to units. Throws Problem `version/forced-without-package` when several units
 * could be meant, `version/forced-unknown-package` when none is.
 */
export function forcedUnits(
  packages: readonly WorkspacePackage[],
  { units, unitOf }: Groups,
  { policy, input, scheme, today }: { policy: VersioningPolicy; input: string | null; scheme: Scheme; today: string },
): (unit: number) => UnitWish {
  const unitNamed = (name: string | null, what: string): number => {
    if (units.length === 1 && (name === null || packages[0]?.name === '')) return 0
    const names = packages.map((candidate) => candidate.name).join(', ')
    if (name === null) {
      throw new Problem(
        'version/forced-without-package',
        `${what} forces a version, but the repository has several: ${names}.`,
        'Name the package: `force: { version: …, package: NAME }`, or `NAME@VERSION` as input.',
      )
    }
    const index = packages.findIndex((candidate) => candidate.name === name)
    if (index >= 0) return unitOf[index]!
    throw new Problem(
      'version/forced-unknown-package',
      `${what} forces a version of "${name}", which is not in this repository.`,
      `Name one of: ${names}.`,
    )
  }
  const { force, ...rest } = policy
  const expired = force?.until !== undefined && today > force.until
  const forceUnit = force === undefined ? -1 : expired ? 0 : unitNamed(force.package ?? null, 'versioning.force')
  const request = input === null ? null : readRequest(input.trim(), scheme)
  const inputUnit = input === null ? -1 : unitNamed(request?.name ?? null, 'The input')
  // The unit is found; below, the wish no longer needs a name.
  const own = force === undefined ? policy : { ...rest, force: withoutPackage(force) }
  return (unit) => ({ policy: unit === forceUnit ? own : rest, input: unit === inputUnit ? (request?.version.text ?? input) : null })
}

function withoutPackage({ version, until, reason }: NonNullable<VersioningPolicy['force']>): NonNullable<VersioningPolicy['force']> {
  return { version, ...(until === undefined ? {} : { until }), ...(reason === undefined ? {} : { reason }) }
}
