import { commitGraph } from '../history/commit-graph.ts'
import type { CommitGraph } from '../history/commit-graph.ts'
import { branchRuleOf } from '../lines/branch-rule.ts'
import type { BranchRule } from '../lines/branch-rule.ts'
import type { WorkspacePackage } from '../packages/workspace-package.ts'
import { schemeOf } from '../schemes/scheme-of.ts'
import type { Scheme } from '../schemes/scheme.ts'
import type { TagFrame } from '../tags/tag-format.ts'
import { basesOf } from '../tags/tag-lines.ts'
import type { TagLine } from '../tags/tag-lines.ts'
import { groupsOf } from './groups-of.ts'
import type { Groups } from './groups-of.ts'
import { packageRanges } from './package-ranges.ts'
import type { PackageRanges } from './package-ranges.ts'
import type { PlanInput } from './plan-input.ts'
import { sinceCommit } from './since-commit.ts'
import { requireOwnTags, tagFrames } from './tag-frames.ts'
import { unitHistory } from './unit.ts'
import type { UnitHistory } from './unit.ts'

/** A repository's packages with their tags, bases and ranges: all that is known before a message is read. */
export interface PlanHistory {
  readonly scheme: Scheme
  readonly branch: BranchRule
  readonly packages: readonly WorkspacePackage[]
  readonly groups: Groups
  readonly frames: readonly TagFrame[]
  readonly lines: readonly TagLine[]
  readonly graph: CommitGraph
  readonly isAncestor: (sha: string) => boolean
  readonly history: UnitHistory
  readonly ranges: PackageRanges
  /** Whether one version stands for the whole repository. */
  readonly single: boolean
}

/** Finds packages, bases and ranges. Throws Problems of policy, tags and paths. */
export function planHistory({
  policy,
  packages: found,
  name,
  commits,
  tags,
  branch: branchName,
  isAncestor: given,
}: PlanInput): PlanHistory {
  const scheme = schemeOf(policy)
  const branch = branchRuleOf(policy.branches, branchName)
  const packages =
    found.length === 0 ? [wholeRepository(name ?? '')] : found.filter((candidate) => !(candidate.private && policy.private === 'ignore'))
  const groups = groupsOf(packages, policy.groups)
  const frames = tagFrames(packages, policy, found.length)
  requireOwnTags(packages, frames, groups.unitOf)
  const lines = basesOf(tags, frames, scheme)
  const graph = commitGraph(commits)
  const isAncestor = given ?? ((sha) => graph.indexOf.has(sha))
  const history = unitHistory(groups.units, { scheme, branch, graph, isAncestor, lines, since: () => sinceCommit(commits, policy.since) })
  const ranges = packageRanges(packages, commits, groups.unitOf, history)
  const single = packages.length === 1 || (groups.units.length === 1 && new Set(lines).size === 1)
  return { scheme, branch, packages, groups, frames, lines, graph, isAncestor, history, ranges, single }
}

const wholeRepository = (name: string): WorkspacePackage => ({
  name,
  path: '',
  ecosystem: 'declared',
  version: null,
  private: false,
  dependencies: [],
})
