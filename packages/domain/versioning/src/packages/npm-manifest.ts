import type { Finding } from '@locktender/contracts'
import type { FoundDependency, FoundPackage } from './found-package.ts'
import type { Manifests } from './manifests.ts'
import { inFolder } from './manifests.ts'
import { parseJson } from './parse-json.ts'
import { recordAt, textAt } from './record.ts'
import type { DependencyKind } from './workspace-package.ts'

const sections: Readonly<Record<string, DependencyKind>> = {
  dependencies: 'runtime',
  optionalDependencies: 'optional',
  peerDependencies: 'peer',
  devDependencies: 'dev',
}

/** The package.json of a folder; null when the folder has none. Throws Problem `packages/unreadable`. */
export function readNpmManifest(manifests: Manifests, folder: string): Readonly<Record<string, unknown>> | null {
  const file = inFolder(folder, 'package.json')
  const text = manifests.text(file)
  return text === null ? null : parseJson(file, text)
}

/** One package of an npm or pnpm workspace; one without a name cannot be released and is a finding. */
export function npmPackage(manifests: Manifests, folder: string, ecosystem: 'npm' | 'pnpm', findings: Finding[]): FoundPackage[] {
  const manifest = inFolder(folder, 'package.json')
  const content = readNpmManifest(manifests, folder)
  if (content === null) return []
  const name = textAt(content, 'name')
  if (name === null) {
    findings.push({ code: 'packages/no-name', message: `${manifest} has no name, so it gets no version.` })
    return []
  }
  return [
    {
      key: name,
      name,
      path: folder,
      ecosystem,
      manifest,
      version: textAt(content, 'version'),
      private: content['private'] === true,
      dependencies: dependenciesOf(content),
    },
  ]
}

/** Whether a workspace's root is itself a package to release: public, with a name and a version. A private root only holds the others together. */
export function isReleasedRoot(content: Readonly<Record<string, unknown>>): boolean {
  return content['private'] !== true && textAt(content, 'name') !== null && textAt(content, 'version') !== null
}

function dependenciesOf(content: Readonly<Record<string, unknown>>): FoundDependency[] {
  return Object.entries(sections).flatMap(([section, kind]) =>
    Object.entries(recordAt(content, section)).map(([key, range]) => ({ key, kind, range: typeof range === 'string' ? range : '*' })),
  )
}
