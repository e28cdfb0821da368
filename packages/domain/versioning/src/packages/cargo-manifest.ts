import type { FoundDependency } from './found-package.ts'
import { folderOf } from './folder-of.ts'
import { isRecord, recordAt, textAt } from './record.ts'
import type { DependencyKind } from './workspace-package.ts'

type Table = Readonly<Record<string, unknown>>

const sections: Readonly<Record<string, DependencyKind>> = {
  dependencies: 'runtime',
  'dev-dependencies': 'dev',
  'build-dependencies': 'build',
}

/** A path dependency of a crate. */
export interface CargoDependency extends FoundDependency {
  readonly folder: string
}

/** Dependencies by path, also those taken from the workspace's table; crates of a registry are left out even when a member has their name. */
export function cargoDependencies(manifest: Table, folder: string, workspace: Table, root: string): CargoDependency[] {
  const shared = recordAt(workspace, 'dependencies')
  const tables = [manifest, ...Object.values(recordAt(manifest, 'target')).filter(isRecord)]
  return tables.flatMap((table) =>
    Object.entries(sections).flatMap(([section, kind]) =>
      Object.entries(recordAt(table, section)).flatMap(([name, own]) => {
        if (!isRecord(own)) return []
        const inherits = own['workspace'] === true
        const source = inherits ? recordAt(shared, name) : own
        const path = textAt(source, 'path')
        if (path === null) return []
        const optional = kind === 'runtime' && own['optional'] === true
        return [
          {
            key: textAt(source, 'package') ?? name,
            kind: optional ? ('optional' as const) : kind,
            range: textAt(source, 'version') ?? '*',
            folder: folderOf(path, inherits ? root : folder),
          },
        ]
      }),
    ),
  )
}
