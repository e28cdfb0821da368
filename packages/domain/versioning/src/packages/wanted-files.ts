import type { VersioningPolicy } from '@locktender/contracts'

/** Ecosystems whose workspaces can be found by their manifests. */
export type Ecosystem = 'npm' | 'pnpm' | 'cargo' | 'maven' | 'go' | 'python'

const files: Readonly<Record<Ecosystem, readonly string[]>> = {
  npm: ['package.json'],
  pnpm: ['pnpm-workspace.yaml', 'package.json'],
  cargo: ['Cargo.toml'],
  maven: ['pom.xml'],
  go: ['go.work', 'go.mod'],
  python: ['pyproject.toml'],
}

/** Ecosystems that a policy looks for; none where packages are declared or switched off. */
export function ecosystemsOf(packages: VersioningPolicy['packages'] = 'auto'): readonly Ecosystem[] {
  if (packages === 'auto') return Object.keys(files) as Ecosystem[]
  return typeof packages === 'string' && packages !== 'none' ? [packages] : []
}

/** Manifests to read, out of the paths of a commit; installed and vendored code is passed over. */
export function manifestsWanted(listing: readonly string[], packages?: VersioningPolicy['packages']): string[] {
  const names = new Set(ecosystemsOf(packages).flatMap((ecosystem) => files[ecosystem]))
  return listing.filter(
    (path) => names.has(path.slice(path.lastIndexOf('/') + 1)) && !/(?:^|\/)(?:node_modules|vendor|\.venv|site-packages)\//.test(path),
  )
}

/** Whether the paths of a commit leave room for several packages; when not, nothing of them need be read. */
export function mayHoldPackages(listing: readonly string[], packages?: VersioningPolicy['packages']): boolean {
  return manifestsWanted(listing, packages).length > 1
}
