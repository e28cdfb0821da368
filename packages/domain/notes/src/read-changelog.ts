import { changelogLines } from './changelog-lines.ts'
import type { ChangelogLine } from './changelog-lines.ts'
import { readMarker } from './section-marker.ts'
import type { SectionMarker } from './section-marker.ts'
import { readVersionHeading } from './version-heading.ts'
import type { HeadingVersion } from './version-heading.ts'

/** A version's heading and where what belongs to it begins: markers and anchors directly above it are part of it. */
export interface VersionSection extends HeadingVersion {
  readonly start: number
}

export interface PlacedMarker extends SectionMarker {
  /** Offset of the marker's line, and of the line below it. */
  readonly start: number
  readonly body: number
}

export interface Changelog {
  readonly markers: readonly PlacedMarker[]
  readonly versions: readonly VersionSection[]
  /** Where the text ends: before the link definitions at the bottom, or before a fence or comment that never ends. */
  readonly contentEnd: number
}

const atxHeading = /^ {0,3}#{1,3}[ \t]+(.*)$/
const underline = /^ {0,3}(?:={3,}|-{3,})\s*$/
const anchor = /^\s*<a (?:name|id)="[^"]*">\s*(?:<\/a>)?\s*$/
const definition = /^ {0,3}\[[^\]]+\]:\s/

/** Reads where the sections of a changelog are: `## 1.2.0` headings of levels 1 to 3, underlined ones, and our markers. Linear. */
export function readChangelog(changelog: string, packageName: string | null): Changelog {
  const markers: PlacedMarker[] = []
  const versions: VersionSection[] = []
  let above: number | null = null
  let previous: ChangelogLine | null = null
  let definitions: number | null = null
  const { lines, unclosed } = changelogLines(changelog)
  for (const line of lines) {
    const { text, start } = line
    const blank = text.trim() === ''
    if (definition.test(text)) definitions ??= start
    else if (!blank) definitions = null
    const marker = readMarker(text)
    if (marker !== null) markers.push({ ...marker, start, body: line.next })
    const heading = readHeading(line, previous, packageName)
    if (heading !== null) versions.push({ ...heading, start: above ?? heading.start })
    if (marker !== null || anchor.test(text)) above ??= start
    else if (!blank && !couldBeUnderlined(text)) above = null
    previous = blank ? null : line
  }
  return { markers, versions, contentEnd: Math.min(definitions ?? changelog.length, unclosed ?? changelog.length) }
}

function couldBeUnderlined(text: string): boolean {
  return /^ {0,3}\[?v?\d/.test(text)
}

function readHeading(line: ChangelogLine, previous: ChangelogLine | null, packageName: string | null): VersionSection | null {
  const underlined = previous !== null && underline.test(line.text) && couldBeUnderlined(previous.text) ? previous : null
  const text = underlined?.text.trim() ?? atxHeading.exec(line.text)?.[1]
  const version = text === undefined ? null : readVersionHeading(text, packageName)
  return version === null ? null : { ...version, start: (underlined ?? line).start }
}
