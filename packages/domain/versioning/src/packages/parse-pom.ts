import { Problem } from '@locktender/contracts'
import { SaxesParser } from 'saxes'

/** Where a Maven artifact is named: any part may be missing. */
export interface PomCoordinates {
  readonly groupId: string | null
  readonly artifactId: string | null
  readonly version: string | null
}

export interface PomDependency extends PomCoordinates {
  readonly scope: string | null
  readonly optional: boolean
}

/** What a pom.xml says about its module; properties are not yet replaced. */
export interface Pom extends PomCoordinates {
  readonly parent: PomCoordinates | null
  readonly modules: readonly { readonly path: string; readonly line: number }[]
  readonly properties: ReadonlyMap<string, string>
  readonly dependencies: readonly PomDependency[]
}

const moduleLists = new Set(['project/modules/module', 'project/subprojects/subproject', 'project/profiles/profile/modules/module'])

/** Reads a pom.xml; throws Problem `packages/unreadable` at file and line. Entities that the document itself defines stay unknown. */
export function parsePom(file: string, text: string): Pom {
  const path: string[] = []
  const fields = new Map<string, string>()
  const modules: { path: string; line: number }[] = []
  const properties = new Map<string, string>()
  const dependencies: PomDependency[] = []
  let dependency = new Map<string, string>()
  let content = ''
  const parser = new SaxesParser({ fileName: file })
  parser.on('error', (cause) => {
    const { line } = parser
    throw new Problem(
      'packages/unreadable',
      `${file}:${line}: ${cause.message}`,
      'Mend the file, or name the packages in versioning.packages.',
      { at: { file, line }, cause },
    )
  })
  parser.on('opentag', ({ name }) => {
    path.push(name)
    content = ''
    if (path.join('/') === 'project/dependencies/dependency') dependency = new Map()
  })
  parser.on('text', (piece) => {
    content += piece
  })
  parser.on('closetag', () => {
    const place = path.join('/')
    const value = content.trim()
    content = ''
    const name = path.pop() ?? ''
    const folder = path.join('/')
    if (moduleLists.has(place)) modules.push({ path: value, line: parser.line })
    else if (folder === 'project/properties') properties.set(name, value)
    else if (folder === 'project/dependencies/dependency') dependency.set(name, value)
    else if (place === 'project/dependencies/dependency') {
      dependencies.push({
        ...coordinates(dependency, ''),
        scope: dependency.get('scope') ?? null,
        optional: dependency.get('optional') === 'true',
      })
    } else if (path.length <= 2 && value !== '') fields.set(place, value)
  })
  parser.write(text).close()
  const parent = coordinates(fields, 'project/parent/')
  return { ...coordinates(fields, 'project/'), parent: parent.artifactId === null ? null : parent, modules, properties, dependencies }
}

function coordinates(fields: ReadonlyMap<string, string>, prefix: string): PomCoordinates {
  const at = (name: string): string | null => fields.get(`${prefix}${name}`) ?? null
  return { groupId: at('groupId'), artifactId: at('artifactId'), version: at('version') }
}
