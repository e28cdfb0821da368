import type { WorkspacePackage } from '../packages/workspace-package.ts'
import type { UpdatedDependency } from '@locktender/contracts'
import type { DependencyEdge } from './dependency-graph.ts'

/** What is known of the packages when the reasons are written. */
export interface BecauseSources {
  readonly packages: readonly WorkspacePackage[]
  /** New version of a package, or of one released since the dependent's last release; null when it did not move. */
  readonly movedTo: (edge: DependencyEdge) => string | null
}

const shown = 3

/** One line per dependency whose release reaches the package. */
export function becauseOfDependencies(edges: readonly DependencyEdge[], { packages, movedTo }: BecauseSources): string[] {
  const lines = edges.flatMap((edge) => {
    const version = movedTo(edge)
    if (version === null) return []
    const name = `${packages[edge.dependency]!.name} ${version}`
    return [edge.kind === 'peer' ? `peer dependency ${name} against ${edge.range}` : `depends on ${name}`]
  })
  return [...new Set(lines)]
}

/** The dependencies whose release reaches the package, each once, with their new versions. */
export function updatedDependencies(edges: readonly DependencyEdge[], { packages, movedTo }: BecauseSources): UpdatedDependency[] {
  const versions = new Map<string, string>()
  for (const edge of edges) {
    const version = movedTo(edge)
    if (version !== null) versions.set(packages[edge.dependency]!.name, version)
  }
  return [...versions].map(([name, version]) => ({ name, version }))
}

/** One line that names the group, at most three members of it. */
export function becauseOfGroup(kind: 'fixed' | 'linked', members: readonly string[]): string {
  const more = members.length - shown
  return `group ${members.slice(0, shown).join(', ')}${more > 0 ? ` and ${more} more` : ''} (${kind})`
}
