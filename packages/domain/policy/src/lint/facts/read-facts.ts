import { kindOfPath, type PathKind } from './kind-of-path.ts'
import type { RepositoryFacts, SourceFile } from './repository-facts.ts'
import { readWorkflow } from './workflow.ts'

/** Files of one kind that are looked at; the first ones by name. */
const mostFiles = 300

/** The paths whose texts the rules need, at most a few hundred of each kind. `flags` is the path that the policy names. */
export function neededPaths(paths: readonly string[], flags: string): readonly string[] {
  const counts = new Map<PathKind, number>()
  return paths.toSorted().filter((path) => {
    const kind = kindOfPath(path, flags)
    if (kind === undefined) return false
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return count <= mostFiles
  })
}

/** What the rules look at, out of the paths of a repository and the texts of those that `neededPaths` names. */
export function readFacts(paths: readonly string[], texts: ReadonlyMap<string, string>, flags: string): RepositoryFacts {
  const byKind = new Map<PathKind, SourceFile[]>()
  for (const [path, text] of texts) {
    const kind = kindOfPath(path, flags)
    if (kind !== undefined) byKind.set(kind, [...(byKind.get(kind) ?? []), { path, text }])
  }
  const files = (kind: PathKind): readonly SourceFile[] => byKind.get(kind) ?? []
  return {
    paths: new Set(paths),
    workflows: files('workflow').map(readWorkflow),
    manifests: files('manifest'),
    runbooks: files('runbook'),
    postMortems: files('post-mortem'),
    // The first place that has one holds, as on GitHub.
    codeowners: files('codeowners').toSorted(({ path: a }, { path: b }) => rank(a) - rank(b))[0],
    flags: files('flags')[0],
  }
}

function rank(path: string): number {
  return ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'].indexOf(path)
}
