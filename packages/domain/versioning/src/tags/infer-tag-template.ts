import type { Scheme } from '../schemes/scheme.ts'
import { createTagFormat } from './tag-format.ts'
import { basesOf, type TagLine } from './tag-lines.ts'
import type { Tag } from './tag.ts'

/** The form that a repository's tags have. */
export interface TagForm {
  readonly template: string
  /** Whether the packages have tags of their own, or one tag stands for all of them. */
  readonly perPackage: boolean
  /** Where one tag stands for all: the tags of that form. */
  readonly line: TagLine | null
}

const ofPackages = ['{package}@{version}', '{package}-v{version}'] as const
const ofRepository = ['v{version}', '{version}'] as const

/**
 * The form of the tags of a repository whose policy names none; undefined where no tag is a version. With several packages the form
 * of packages that most of them have, if any has one, else that of the repository; there the form of the highest version, because a
 * repository that changed its form went on counting. One pass over the tags.
 *
 * @param packageNames names of the packages; one for a repository that is one package
 */
export function inferTagTemplate(tags: readonly Tag[], packageNames: readonly string[], scheme: Scheme): TagForm | undefined {
  const names = packageNames.length < 2 ? [] : packageNames
  const packageFrames = ofPackages.flatMap((template) => names.map((name) => createTagFormat(template).frame(name)))
  const lines = basesOf(tags, [...packageFrames, ...ofRepository.map((template) => createTagFormat(template).frame(''))], scheme)
  const counted = ofPackages.map((template, index) => ({
    template,
    count: lines.slice(index * names.length, (index + 1) * names.length).filter((line) => highestOf(line, scheme) !== undefined).length,
  }))
  const [most] = counted.filter(({ count }) => count > 0).toSorted((one, other) => other.count - one.count)
  if (most !== undefined) return { template: most.template, perPackage: true, line: null }
  const whole = ofRepository.map((template, index) => ({ template, line: lines[packageFrames.length + index] as TagLine }))
  const [best] = whole
    .flatMap(({ template, line }) => ({ template, line, version: highestOf(line, scheme) }))
    .filter(({ version }) => version !== undefined)
    .toSorted((one, other) => (one.version && other.version ? scheme.compare(other.version, one.version) : 0))
  return best === undefined ? undefined : { template: best.template, perPackage: false, line: best.line }
}

function highestOf(
  { stable: [stable], prereleases: [prerelease] }: TagLine,
  scheme: Scheme,
): TagLine['stable'][number]['version'] | undefined {
  if (stable === undefined || prerelease === undefined) return (stable ?? prerelease)?.version
  return scheme.compare(stable.version, prerelease.version) > 0 ? stable.version : prerelease.version
}
