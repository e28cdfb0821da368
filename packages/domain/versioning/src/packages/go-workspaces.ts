import { Problem } from '@locktender/contracts'
import { folderOf } from './folder-of.ts'
import type { FoundPackage, FoundWorkspace } from './found-package.ts'
import { readGoFile } from './go-files.ts'
import { inFolder } from './manifests.ts'
import type { Manifests } from './manifests.ts'
import { isSideFolder } from './side-folders.ts'

// Nobody outside can import what lies below `internal`, and `tools` holds what builds the rest.
const unreleased = new Set(['internal', 'tools', 'hack'])

/** Go modules: those a go.work uses, else every go.mod of the repository when there are several. Their versions are their tags alone. */
export function goWorkspaces(manifests: Manifests): FoundWorkspace[] {
  const works = manifests.folders('go.work').filter((folder) => !isSideFolder(folder))
  if (works.length > 0) return works.map((root) => readGoWork(manifests, root))
  const modules = manifests.folders('go.mod').filter((folder) => folder === '' || !isSideFolder(folder, unreleased))
  return modules.length < 2 ? [] : [{ root: 'go.mod', packages: modules.flatMap((folder) => readModule(manifests, folder)) }]
}

function readGoWork(manifests: Manifests, root: string): FoundWorkspace {
  const file = inFolder(root, 'go.work')
  const uses = readGoFile(manifests.text(file) ?? '').filter(({ verb }) => verb === 'use')
  const packages = uses.flatMap(({ words, line }) => {
    const module = readModule(manifests, folderOf(words[0] ?? '', root))
    if (module.length > 0) return module
    throw new Problem(
      'packages/member-missing',
      `${file}:${line}: "${words[0] ?? ''}" has no go.mod.`,
      'Correct the folder, or take the line out.',
      { at: { file, line } },
    )
  })
  return { root: file, packages }
}

function readModule(manifests: Manifests, path: string): FoundPackage[] {
  const manifest = inFolder(path, 'go.mod')
  const text = manifests.text(manifest)
  if (text === null) return []
  const directives = readGoFile(text)
  const name = directives.find(({ verb }) => verb === 'module')?.words[0]
  if (name === undefined)
    throw new Problem('packages/no-name', `${manifest} has no module line.`, 'Write `module example.com/name`.', {
      at: { file: manifest, line: 1 },
    })
  const dependencies = directives
    .filter(({ verb, comment }) => verb === 'require' && comment !== 'indirect')
    .map(({ words }) => ({ key: words[0] ?? '', kind: 'runtime' as const, range: words[1] ?? '*' }))
  return [{ key: name, name, path, ecosystem: 'go', manifest, version: null, private: false, dependencies }]
}
