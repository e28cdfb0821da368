import { applyEdits } from './edit.ts'
import { noVersion } from './no-version.ts'
import { elementText } from './xml-element.ts'

/**
 * The text of a pom.xml with another version of its project, all other characters as they were. Throws Problem `files/no-version`
 * for a module that takes its version from a parent, `files/unreadable` for text whose elements do not match.
 */
export function setPomVersion(text: string, version: string, file = 'pom.xml'): string {
  const own = elementText(text, ['project', 'version'], file)
  if (own === null) throw noVersion(file, `<version>${version}</version>`)
  return applyEdits(text, [{ ...own, text: version }])
}

/** The text of a pom.xml with another version of its parent; unchanged when it has none. Throws Problem `files/unreadable`. */
export function setPomParentVersion(text: string, version: string, file = 'pom.xml'): string {
  const parent = elementText(text, ['project', 'parent', 'version'], file)
  return parent === null ? text : applyEdits(text, [{ ...parent, text: version }])
}
