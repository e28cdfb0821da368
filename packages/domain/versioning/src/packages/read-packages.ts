import type { Finding, VersioningPolicy } from '@locktender/contracts'
import { cargoWorkspaces } from './cargo-workspaces.ts'
import { declaredPackages } from './declared-packages.ts'
import type { FoundWorkspace } from './found-package.ts'
import { goWorkspaces } from './go-workspaces.ts'
import { joinWorkspaces } from './join-workspaces.ts'
import type { WorkspaceReader } from './manifests.ts'
import { manifestsOf } from './manifests.ts'
import { mavenWorkspaces } from './maven-workspaces.ts'
import { npmWorkspaces } from './npm-workspaces.ts'
import { pnpmWorkspaces } from './pnpm-workspaces.ts'
import { pythonWorkspaces } from './python-workspaces.ts'
import { ecosystemsOf } from './wanted-files.ts'
import type { Ecosystem } from './wanted-files.ts'
import type { WorkspacePackage } from './workspace-package.ts'

const readers: Readonly<Record<Ecosystem, WorkspaceReader>> = {
  npm: npmWorkspaces,
  pnpm: pnpmWorkspaces,
  cargo: cargoWorkspaces,
  maven: mavenWorkspaces,
  go: goWorkspaces,
  python: pythonWorkspaces,
}

/** The packages of a repository; empty when it is one package. */
export interface Discovery {
  readonly packages: readonly WorkspacePackage[]
  readonly findings: readonly Finding[]
}

/**
 * Finds the packages from the texts of the manifests that `manifestsWanted` named, by path. Packages are in the order of their paths.
 * Throws Problem `packages/unreadable`, `packages/member-missing` or `packages/no-name` at file and line,
 * `packages/in-two-workspaces`, `packages/duplicate-name`, `packages/unknown-dependency`.
 */
export function readPackages(texts: ReadonlyMap<string, string>, packages: VersioningPolicy['packages'] = 'auto'): Discovery {
  if (typeof packages === 'object') return { packages: declaredPackages(packages), findings: [] }
  const manifests = manifestsOf(texts)
  const findings: Finding[] = []
  const workspaces = ecosystemsOf(packages).flatMap((ecosystem) => readers[ecosystem](manifests, findings))
  if (workspaces.length === 0 && packages !== 'auto' && packages !== 'none') {
    findings.push({ code: 'packages/none-found', message: `No ${packages} workspace was found; the repository counts as one package.` })
  }
  return { packages: joinWorkspaces(withoutTwins(workspaces)), findings }
}

// A repository may keep `workspaces` in its package.json for other tools beside pnpm's own file.
function withoutTwins(workspaces: readonly FoundWorkspace[]): FoundWorkspace[] {
  const pnpm = new Set(
    workspaces
      .filter(({ root }) => root.endsWith('pnpm-workspace.yaml'))
      .map(({ root }) => root.replace('pnpm-workspace.yaml', 'package.json')),
  )
  return workspaces.filter(({ root }) => !pnpm.has(root))
}
