import type { WorkspacePackage } from '../packages/workspace-package.ts'
import { sampleHistory, sampleSha } from '../sample-history.ts'
import type { SampleCommit } from '../sample-history.ts'
import type { PlanInput } from './plan-input.ts'
import { planVersions } from './plan-versions.ts'
import type { VersionPlan } from './version-plan.ts'

type Dependencies = Readonly<Record<string, string | readonly [WorkspacePackage['dependencies'][number]['kind'], string]>>
/** A package for tests: dependencies by name, a text being a runtime range. */
export const pack = (name: string, dependencies: Dependencies = {}, more: Partial<WorkspacePackage> = {}): WorkspacePackage => ({
  name,
  path: `packages/${name}`,
  ecosystem: 'npm',
  version: null,
  private: false,
  dependencies: Object.entries(dependencies).map(([dependency, range]) =>
    typeof range === 'string'
      ? { name: dependency, kind: 'runtime' as const, range }
      : { name: dependency, kind: range[0], range: range[1] },
  ),
  ...more,
})
/** A commit that touches packages by name, or paths. */
export const touch = (message: string, ...names: readonly string[]): SampleCommit => ({
  message,
  paths: names.map((name) => (name.includes('/') ? name : `packages/${name}/file`)),
})
/** A plan's input with a history instead of commits. */
export type Sample = Partial<Omit<PlanInput, 'commits' | 'tags'>> & {
  history: readonly (string | SampleCommit)[]
  tags?: Readonly<Record<string, number>>
}
/** Plans a linear history for tests; tags by the number of their commit. */
export const plan = ({ history, tags = {}, ...rest }: Sample): VersionPlan => {
  const commits = sampleHistory(history)
  return planVersions({
    policy: {},
    packages: [],
    branch: 'main',
    today: '2026-11-21',
    head: commits[0]?.sha ?? '',
    commits,
    tags: Object.entries(tags).map(([name, number]) => ({ name, sha: sampleSha(number) })),
    ...rest,
  })
}
/** Next versions by package. */
export const next = (made: VersionPlan) => Object.fromEntries(made.packages.map(({ name, next: version }) => [name, version]))
/** Why a package moved. */
export const because = (made: VersionPlan, name: string) => made.packages.find((candidate) => candidate.name === name)?.because

/** Three packages released together at commit 0. */
export const trio = { 'core@1.0.0': 0, 'cli@1.0.0': 0, 'site@1.0.0': 0 }
