import type { Reason, VersionBumpData } from '@locktender/contracts'

/** Null when a tag that somebody pushed is one that the commits justify, else why it is not. */
export function expectedTag(
  expected: string,
  { release, tag, packages }: Pick<VersionBumpData, 'release' | 'tag' | 'packages'>,
): Reason | null {
  const justified = [tag, ...packages.map((each) => each.tag)].filter((name) => name !== null)
  if (justified.includes(expected)) return null
  const instead = release ? `justify ${[...new Set(justified)].join(', ')}` : 'ask for no release'
  return { code: 'version/tag-not-justified', message: `the tag is ${expected}, but the commits ${instead}` }
}
