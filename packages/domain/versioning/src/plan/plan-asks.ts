import type { ReadCommit } from '@locktender/commits'
import type { Finding } from '@locktender/contracts'
import { commitJudge } from '../sources/commit-judge.ts'
import { changesetAsks } from './changeset-asks.ts'
import { commitVerdicts } from './commit-verdicts.ts'
import type { CommitVerdicts } from './commit-verdicts.ts'
import { forcedUnits } from './forced-units.ts'
import { packageAsk } from './package-asks.ts'
import type { PackageAsk } from './package-asks.ts'
import type { PlanHistory } from './plan-history.ts'
import type { PlanInput } from './plan-input.ts'
import { planUnits } from './plan-units.ts'
import type { PlannedUnit } from './plan-units.ts'

/** What the commits, or the changesets, ask for. */
export interface PlanAsks {
  readonly verdicts: CommitVerdicts
  /** By package. */
  readonly asks: readonly PackageAsk[]
  readonly units: readonly PlannedUnit[]
  readonly findings: readonly Finding[]
}

/** Reads and judges the commits of all ranges. Throws the Problems of changesets and forced versions. */
export function planAsks(input: PlanInput, { packages, groups, history, ranges, graph, scheme, branch }: PlanHistory): PlanAsks {
  const { policy, commits, today } = input
  const judge = commitJudge(policy, input.labels)
  const read = judge.read(ranges.all.map((place) => commits[place]!))
  const verdicts = commitVerdicts(
    judge,
    new Map(read.map((commit, position): [number, ReadCommit] => [ranges.all[position]!, commit])),
    ranges,
  )
  const changesets =
    policy.source === 'changesets' ? changesetAsks(input.changesets ?? [], packages, commits, groups.unitOf, history) : null
  const asks = packages.map((_, index) =>
    packageAsk(verdicts.touching[index]!, verdicts.fresh[index]!, policy, changesets?.byPackage[index] ?? null),
  )
  const units = planUnits({
    packages,
    groups,
    units: history.units,
    common: { scheme, branch, today },
    wishOf: forcedUnits(packages, groups, { policy, input: input.input ?? null, scheme, today }),
    asks,
    judged: verdicts.touching,
    placeOf: (sha) => graph.indexOf.get(sha) ?? -1,
  })
  return { verdicts, asks, units, findings: changesets?.findings ?? [] }
}
