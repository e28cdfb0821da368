import type { Scheme } from '../schemes/scheme.ts'
import type { Tag, VersionTag } from './tag.ts'
import type { TagFrame } from './tag-format.ts'
import { unframeVersion } from './tag-format.ts'

/** All version tags of one package, the highest version first. */
export interface TagLine {
  readonly stable: readonly VersionTag[]
  readonly prereleases: readonly VersionTag[]
}

/** A git tag longer than this is nobody's version. */
const longestTag = 300

const isDigit = (character: string | undefined): boolean => character !== undefined && character >= '0' && character <= '9'

interface OpenLine extends TagFrame {
  readonly stable: VersionTag[]
  readonly prereleases: VersionTag[]
}

function openLines(frames: readonly TagFrame[]): ReadonlyMap<string, OpenLine> {
  const lines = new Map<string, OpenLine>()
  for (const { prefix, suffix } of frames) lines.set(keyOf({ prefix, suffix }), { prefix, suffix, stable: [], prereleases: [] })
  return lines
}

// A line break cannot be in a tag.
const keyOf = ({ prefix, suffix }: TagFrame): string => `${prefix}\n${suffix}`

/**
 * Sorts tags into the version lines of packages, one line per frame, in the order of the frames. A tag belongs to the package whose
 * prefix and suffix enclose a legal version, the longest such prefix winning; packages with the same frame get the same line object.
 * Takes time in proportion to the tags, whatever the number of packages.
 */
export function basesOf(tags: readonly Tag[], frames: readonly TagFrame[], scheme: Scheme): readonly TagLine[] {
  const lines = openLines(frames)
  const byPrefix = new Map<string, OpenLine[]>()
  for (const line of lines.values()) byPrefix.set(line.prefix, [...(byPrefix.get(line.prefix) ?? []), line])
  // Of two packages whose suffixes both fit, the longer is meant.
  for (const sharing of byPrefix.values()) sharing.sort((one, other) => other.suffix.length - one.suffix.length)
  const lengths = [...new Set([...byPrefix.keys()].map((prefix) => prefix.length))].toSorted((one, other) => other - one)
  for (const tag of tags) if (tag.name.length <= longestTag) place(tag, byPrefix, lengths, scheme)
  const highestFirst = (one: VersionTag, other: VersionTag): number => scheme.compare(other.version, one.version)
  for (const line of lines.values()) {
    line.stable.sort(highestFirst)
    line.prereleases.sort(highestFirst)
  }
  return frames.map((frame) => lines.get(keyOf(frame)) as TagLine)
}

function place({ name, sha }: Tag, byPrefix: ReadonlyMap<string, readonly OpenLine[]>, lengths: readonly number[], scheme: Scheme): void {
  for (const start of lengths) {
    // A version begins with a digit, so the prefix ends before one.
    const sharing = isDigit(name[start]) ? byPrefix.get(name.slice(0, start)) : undefined
    for (const line of sharing ?? []) {
      const text = unframeVersion(line, name)
      const version = text === null ? null : scheme.parse(text)
      if (version === null) continue
      line[scheme.isPrerelease(version) ? 'prereleases' : 'stable'].push({ tag: name, sha, version })
      return
    }
  }
}
