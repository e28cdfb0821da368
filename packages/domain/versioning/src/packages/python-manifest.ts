import type { FoundDependency, FoundPackage } from './found-package.ts'
import { isRecord, recordAt, stringsOf, textAt } from './record.ts'
import type { DependencyKind } from './workspace-package.ts'

type Table = Readonly<Record<string, unknown>>

/** Name of a distribution as PEP 503 compares it. */
export const normalName = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-')

/** The distribution a pyproject.toml describes, by [project] or [tool.poetry]; null when it describes none. */
export function pythonPackage(manifest: string, path: string, content: Table): FoundPackage | null {
  const project = recordAt(content, 'project')
  const tool = recordAt(content, 'tool')
  const poetry = recordAt(tool, 'poetry')
  const name = textAt(project, 'name') ?? textAt(poetry, 'name')
  if (name === null) return null
  const classifiers = [...stringsOf(project['classifiers']), ...stringsOf(poetry['classifiers'])]
  return {
    key: normalName(name),
    name,
    path,
    ecosystem: 'python',
    manifest,
    version: textAt(project, 'version') ?? textAt(poetry, 'version'),
    private:
      classifiers.some((text) => text.startsWith('Private ::')) ||
      recordAt(tool, 'uv')['package'] === false ||
      poetry['package-mode'] === false,
    dependencies: [...projectDependencies(content, project), ...poetryDependencies(poetry)],
  }
}

function projectDependencies(content: Table, project: Table): FoundDependency[] {
  const lists = (table: Table): unknown[] => Object.values(table).flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []))
  return [
    ...requirements(project['dependencies'], 'runtime'),
    ...requirements(lists(recordAt(project, 'optional-dependencies')), 'optional'),
    ...requirements(lists(recordAt(content, 'dependency-groups')), 'dev'),
    ...requirements(recordAt(recordAt(content, 'tool'), 'uv')['dev-dependencies'], 'dev'),
    ...requirements(recordAt(content, 'build-system')['requires'], 'build'),
  ]
}

/** Requirements as PEP 508 writes them: the name, then extras, range, marker. */
function requirements(list: unknown, kind: DependencyKind): FoundDependency[] {
  return stringsOf(list).flatMap((text) => {
    const name = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(text)?.[1]
    if (name === undefined) return []
    const rest = text.slice(text.indexOf(name) + name.length)
    const range = (rest.startsWith('[') ? rest.slice(rest.indexOf(']') + 1) : rest).split(';')[0]?.trim() ?? ''
    return [{ key: normalName(name), kind, range: range === '' ? '*' : range }]
  })
}

function poetryDependencies(poetry: Table): FoundDependency[] {
  const groups = Object.values(recordAt(poetry, 'group')).filter(isRecord)
  const tables: [Table, DependencyKind][] = [
    [recordAt(poetry, 'dependencies'), 'runtime'],
    [recordAt(poetry, 'dev-dependencies'), 'dev'],
    ...groups.map((group): [Table, DependencyKind] => [recordAt(group, 'dependencies'), 'dev']),
  ]
  return tables.flatMap(([table, kind]) =>
    Object.entries(table).map(([name, value]) => {
      const optional = isRecord(value) && value['optional'] === true
      const range = typeof value === 'string' ? value : isRecord(value) ? (textAt(value, 'version') ?? '*') : '*'
      return { key: normalName(name), kind: optional && kind === 'runtime' ? ('optional' as const) : kind, range }
    }),
  )
}

/** Folders that [tool.poetry] depends on by path, as written. */
export function poetryPaths(content: Table): string[] {
  const poetry = recordAt(recordAt(content, 'tool'), 'poetry')
  const tables = [poetry, ...Object.values(recordAt(poetry, 'group')).filter(isRecord)]
  return tables.flatMap((table) =>
    Object.values({ ...recordAt(table, 'dependencies'), ...recordAt(table, 'dev-dependencies') }).flatMap((value) =>
      isRecord(value) ? (textAt(value, 'path') ?? []) : [],
    ),
  )
}
