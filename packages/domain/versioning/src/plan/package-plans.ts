import type { VersionTag } from '../tags/tag.ts'
import type { TagFrame } from '../tags/tag-format.ts'
import { frameVersion } from '../tags/tag-format.ts'
import type { VersionDecision } from '../lines/version-decision.ts'
import type { JudgedCommit } from '@locktender/commits'
import type { WorkspacePackage } from '../packages/workspace-package.ts'
import { becauseOfDependencies, becauseOfGroup, updatedDependencies } from './because-of.ts'
import type { DependencyEdge } from './dependency-graph.ts'
import type { PackageAsk } from './package-asks.ts'
import type { PlannedUnit } from './plan-units.ts'
import type { PackagePlan } from './version-plan.ts'

/** One package and what its unit decided. */
export interface PackagePlanInput {
  readonly index: number
  readonly packages: readonly WorkspacePackage[]
  readonly unit: PlannedUnit
  readonly decision: VersionDecision
  /** The unit does not move, but this member lacks its version. */
  readonly lagging: boolean
  readonly linkedTo: readonly number[]
  readonly frame: TagFrame
  readonly current: VersionTag | null
  readonly ask: PackageAsk
  readonly dependencies: readonly DependencyEdge[]
  readonly movedTo: (edge: DependencyEdge) => string | null
  readonly commits: readonly JudgedCommit[]
}

/** What one package gets, and because of what. Throws Problem `version/tag-illegal`. */
export function packagePlan(input: PackagePlanInput): PackagePlan {
  const { index, packages, unit, decision, lagging, frame, current, ask, commits } = input
  const { name, path, ecosystem } = packages[index]!
  const { scheme } = unit.line
  const next = lagging ? (unit.base?.version ?? null) : decision.next === null ? null : scheme.parse(decision.next)
  const part =
    next === null
      ? null
      : unit.members.length === 1 && !lagging
        ? decision.part
        : scheme.movedPart(current?.version ?? null, scheme.stable(next), ask.bump)
  return {
    name,
    path,
    ecosystem,
    current: current?.version.text ?? null,
    next: next?.text ?? null,
    tag: next === null ? null : frameVersion(frame, next.text),
    type: next === null ? null : scheme.isPrerelease(next) ? 'prerelease' : part,
    because: next === null ? [] : becauseOf(input),
    dependencies: next === null ? [] : updatedDependencies(input.dependencies, input),
    commits: commits.map(({ raw }) => raw.sha),
    part,
    computed: lagging ? (next?.text ?? null) : decision.computed,
    chosen: decision.chosen,
    reasons: decision.reasons,
    refusal: decision.refusal,
  }
}

function becauseOf({ packages, unit, decision, lagging, linkedTo, ask, dependencies, movedTo }: PackagePlanInput): string[] {
  const forced = decision.chosen === null ? [] : [`forced by ${decision.chosen.by}`]
  const own = ask.moving ? ask.because : []
  const names = (members: readonly number[]): string[] => members.map((member) => packages[member]!.name)
  const group = unit.members.length > 1 && (own.length === 0 || lagging) ? [becauseOfGroup('fixed', names(unit.members))] : []
  const linked = linkedTo.length > 1 ? [becauseOfGroup('linked', names(linkedTo))] : []
  return [...forced, ...own, ...becauseOfDependencies(dependencies, { packages, movedTo }), ...group, ...linked]
}
