import { Problem } from '@locktender/contracts'
import type { VersioningPolicy } from '@locktender/contracts'
import { folderOf } from './folder-of.ts'
import type { WorkspacePackage } from './workspace-package.ts'

/** Packages that the policy itself declares; needs no manifest. Throws Problem `packages/unknown-dependency`. */
export function declaredPackages(declared: Exclude<NonNullable<VersioningPolicy['packages']>, string>): WorkspacePackage[] {
  return Object.entries(declared).map(([name, { path, 'depends-on': dependsOn = [] }]) => {
    const unknown = dependsOn.find((dependency) => !Object.hasOwn(declared, dependency))
    if (unknown !== undefined) {
      throw new Problem(
        'packages/unknown-dependency',
        `versioning.packages.${name} depends on "${unknown}", which is not declared.`,
        `Declare it beside the others (${Object.keys(declared).join(', ')}), or take it out of depends-on.`,
      )
    }
    const dependencies = dependsOn.map((dependency) => ({ name: dependency, kind: 'runtime' as const, range: '*' }))
    return { name, path: folderOf(path), ecosystem: 'declared' as const, version: null, private: false, dependencies }
  })
}
