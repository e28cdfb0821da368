import { Problem } from '@locktender/contracts'
import type { FoundPackage, FoundWorkspace } from './found-package.ts'
import type { PackageDependency, WorkspacePackage } from './workspace-package.ts'

const hint = 'Declare the packages by hand in versioning.packages, or name the one ecosystem that counts, e.g. `packages: npm`.'

/** One list of packages from all workspaces, by path; dependencies on anything outside the repository are left out. */
export function joinWorkspaces(workspaces: readonly FoundWorkspace[]): WorkspacePackage[] {
  refuseSharedMembers(workspaces)
  const found = workspaces
    .flatMap(({ packages }) => packages)
    .sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0))
  refuseSameNames(found)
  const names = new Map(found.map((candidate) => [keyOf(candidate, candidate.key), candidate.name]))
  return found.map((candidate) => {
    const { key: _key, manifest: _manifest, dependencies, ...rest } = candidate
    return {
      ...rest,
      dependencies: dependencies.flatMap(({ key, kind, range }): PackageDependency[] => {
        const name = names.get(keyOf(candidate, key))
        return name === undefined ? [] : [{ name, kind, range }]
      }),
    }
  })
}

// npm and pnpm share one registry.
const keyOf = ({ ecosystem }: FoundPackage, key: string): string => `${ecosystem === 'pnpm' ? 'npm' : ecosystem} ${key}`

function refuseSharedMembers(workspaces: readonly FoundWorkspace[]): void {
  const owner = new Map<string, string>()
  for (const { root, packages } of workspaces) {
    for (const { manifest } of packages) {
      const other = owner.get(manifest)
      if (other !== undefined && other !== root) {
        throw new Problem(
          'packages/in-two-workspaces',
          `${manifest} is a member of two workspaces: ${other} and ${root}.`,
          `Take it out of one of them. ${hint}`,
          { at: { file: manifest } },
        )
      }
      owner.set(manifest, root)
    }
  }
}

function refuseSameNames(packages: readonly FoundPackage[]): void {
  const first = new Map<string, string>()
  for (const { name, manifest } of packages) {
    const other = first.get(name)
    if (other !== undefined) {
      throw new Problem(
        'packages/duplicate-name',
        `${manifest} and ${other} both name a package "${name}"; their tags could not be told apart.`,
        hint,
        { at: { file: manifest } },
      )
    }
    first.set(name, manifest)
  }
}
