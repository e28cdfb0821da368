import type { DependencyKind, WorkspacePackage } from '../packages/workspace-package.ts'

/** One package depends on another; both by their place in the list of packages. */
export interface DependencyEdge {
  readonly dependent: number
  readonly dependency: number
  readonly kind: Exclude<DependencyKind, 'dev'>
  readonly range: string
}

/** Dependencies that matter to a release, from both sides. */
export interface DependencyGraph {
  readonly dependentsOf: readonly (readonly DependencyEdge[])[]
  readonly dependenciesOf: readonly (readonly DependencyEdge[])[]
}

/** Development dependencies are left out: what they change does not reach a user of the package. */
export function dependencyGraph(packages: readonly WorkspacePackage[]): DependencyGraph {
  const placeOf = new Map(packages.map(({ name }, index) => [name, index]))
  const dependentsOf = packages.map((): DependencyEdge[] => [])
  const dependenciesOf = packages.map((): DependencyEdge[] => [])
  packages.forEach(({ dependencies }, dependent) => {
    for (const { name, kind, range } of dependencies) {
      const dependency = placeOf.get(name)
      if (dependency === undefined || dependency === dependent || kind === 'dev') continue
      const edge = { dependent, dependency, kind, range }
      dependentsOf[dependency]!.push(edge)
      dependenciesOf[dependent]!.push(edge)
    }
  })
  return { dependentsOf, dependenciesOf }
}
