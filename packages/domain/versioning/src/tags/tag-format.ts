import { Problem } from '@locktender/contracts'
import { isLegalTagName } from './legal-tag-name.ts'

/** What stands before and after the version in the tags of one package. */
export interface TagFrame {
  readonly prefix: string
  readonly suffix: string
}

/** A tag template, read. */
export interface TagFormat {
  readonly template: string
  /** Whether packages have tags of their own. */
  readonly perPackage: boolean
  /** Throws Problem `version/package-unnamed` when the template needs a name and there is none. */
  frame(packageName: string): TagFrame
  /** The tag's name; throws Problem `version/tag-illegal` when git would refuse it. */
  format(packageName: string, version: string): string
  /** Text between the package's exact prefix and suffix; null for every other package's tag. It need not be a version. */
  parse(tagName: string, packageName: string): string | null
}

const placeholders = /\{[^{}]*\}/g

/** Reads a template such as `v{version}` or `{package}@{version}`; throws Problem `policy/tag-template`. */
export function createTagFormat(template: string): TagFormat {
  const found: readonly string[] = template.match(placeholders) ?? []
  const unknown = found.find((name) => name !== '{version}' && name !== '{package}')
  const once = found.filter((name) => name === '{version}').length === 1 && found.filter((name) => name === '{package}').length <= 1
  if (unknown !== undefined || !once) {
    throw new Problem(
      'policy/tag-template',
      `versioning.tag: "${template}" ${unknown === undefined ? 'must hold {version} once and {package} at most once' : `holds the unknown placeholder ${unknown}`}.`,
      'Write e.g. `tag: "v{version}"` or `tag: "{package}@{version}"`.',
    )
  }
  const [before = '', after = ''] = template.split('{version}')
  const perPackage = found.includes('{package}')
  const frame = (packageName: string): TagFrame => {
    if (perPackage && packageName === '') throw unnamed(template)
    // A replacer function: a package name may hold `$&`, which a replacement string would interpret.
    return { prefix: before.replace('{package}', () => packageName), suffix: after.replace('{package}', () => packageName) }
  }
  return {
    template,
    perPackage,
    frame,
    format: (packageName, version) => frameVersion(frame(packageName), version),
    parse: (tagName, packageName) => unframeVersion(frame(packageName), tagName),
  }
}

/** Name of the tag; throws Problem `version/tag-illegal` when git would refuse it. */
export function frameVersion({ prefix, suffix }: TagFrame, version: string): string {
  const name = `${prefix}${version}${suffix}`
  if (isLegalTagName(name)) return name
  throw new Problem(
    'version/tag-illegal',
    `"${name}" is no legal name for a git tag.`,
    'Choose another `versioning.tag`, or declare the package under another name in `versioning.packages`.',
  )
}

/** The text between prefix and suffix, or null when the tag has another frame. */
export function unframeVersion({ prefix, suffix }: TagFrame, tagName: string): string | null {
  if (tagName.length <= prefix.length + suffix.length) return null
  return tagName.startsWith(prefix) && tagName.endsWith(suffix) ? tagName.slice(prefix.length, tagName.length - suffix.length) : null
}

const unnamed = (template: string): Problem =>
  new Problem(
    'version/package-unnamed',
    `versioning.tag: "${template}" needs the package's name, and the repository's only package has none.`,
    'Declare it: `versioning: { packages: { NAME: { path: . } } }`, or write `tag: "v{version}"`.',
  )
