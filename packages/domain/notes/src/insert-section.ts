import type { Finding } from '@locktender/contracts'
import { digest } from './digest.ts'
import { readChangelog } from './read-changelog.ts'
import type { Changelog, PlacedMarker, VersionSection } from './read-changelog.ts'
import { markSection } from './section-marker.ts'
import { compareVersions } from './version-order.ts'

export interface ChangelogSection {
  readonly version: string
  /** Only for a file that holds several packages. */
  readonly package?: string | null
  /** Commit or tag the range starts from; the marker keeps it. */
  readonly base: string | null
  /** The section's Markdown, heading included. */
  readonly text: string
}

export interface ChangelogChange {
  readonly text: string
  readonly changed: boolean
  /** `kept-edited`: the file has a section for this version that is not as we wrote it; nothing was changed and a finding says so. */
  readonly action: 'inserted' | 'replaced' | 'unchanged' | 'kept-edited'
  readonly findings: readonly Finding[]
}

/**
 * A changelog with the section of one version, all its other bytes as they were. A marker (an invisible comment above the section) tells
 * our own section: untouched since we wrote it, it is replaced; edited by hand, or not ours at all, it stays and is reported.
 *
 * A new section goes above the first section of a lower version (so 1.4.5 stands above 1.4.4, below 2.0.0), else below the last version,
 * else below what the file holds, always above link definitions at the bottom. `Unreleased` is never touched. Line breaks are those of the
 * file's first line. An empty file gets the heading `# Changelog`. Linear in the length of the file.
 */
export function insertSection(changelog: string, section: ChangelogSection): ChangelogChange {
  const lineBreak = /^[^\n]*\r\n/.test(changelog) ? '\r\n' : '\n'
  const name = section.package ?? null
  const key = name === null ? section.version : `${name}@${section.version}`
  const block = markSection(key, section.base, section.text, lineBreak)
  if (changelog.trim() === '')
    return { text: `# Changelog${lineBreak}${lineBreak}${block}${lineBreak}`, changed: true, action: 'inserted', findings: [] }

  const file = readChangelog(changelog, name)
  const [own, ...others] = file.markers.filter((marker) => marker.key === key)
  const findings =
    others.length === 0
      ? []
      : [finding('duplicate-section', `the changelog has ${others.length + 1} sections marked ${key}; only the first is kept up to date`)]
  if (own !== undefined) return replaceSection(changelog, own, file.versions, block, findings)

  const versions = file.versions.filter((version) => name === null || version.package === null || version.package === name)
  if (versions.some(({ version }) => version === section.version || compareVersions(version, section.version) === 0)) {
    const kept = finding('section-not-ours', `the changelog has a section for ${key} without our marker: it was kept as it is`)
    return { text: changelog, changed: false, action: 'kept-edited', findings: [kept] }
  }
  return {
    text: insertAt(changelog, placeFor(section.version, versions, file), block, lineBreak),
    changed: true,
    action: 'inserted',
    findings: [],
  }
}

function replaceSection(
  changelog: string,
  own: PlacedMarker,
  versions: readonly VersionSection[],
  block: string,
  findings: readonly Finding[],
): ChangelogChange {
  const end = endOfLines(changelog, own.body, own.lines)
  const written = changelog.slice(own.body, end).replace(/\r\n/g, '\n')
  if (digest(written) !== own.digest || !endsAt(changelog, end, written, versions)) {
    const edited = finding('section-edited', `the section ${own.key} was edited since it was written: it was kept as it is`)
    return { text: changelog, changed: false, action: 'kept-edited', findings: [...findings, edited] }
  }
  const text = changelog.slice(0, own.start) + block + changelog.slice(end)
  return { text, changed: text !== changelog, action: text === changelog ? 'unchanged' : 'replaced', findings }
}

/** Whether nothing was added below the section: what follows is another section, a heading as high as its own, a definition, or nothing. */
function endsAt(changelog: string, end: number, written: string, versions: readonly VersionSection[]): boolean {
  const following = /\s*(?=(\S[^\n]*)?)/y
  following.lastIndex = end
  const next = following.exec(changelog)?.[1]
  if (next === undefined || versions.some(({ start }) => start === following.lastIndex)) return true
  const level = /^#*/.exec(written)?.[0].length ?? 0
  const heading = /^#+(?=\s)/.exec(next)?.[0].length
  return heading === undefined ? /^(?:<!-- locktender:notes |<a |\[[^\]]+\]:\s)/.test(next) : heading <= level
}

/** Offset of the end of the last of `count` lines, before its line break. */
function endOfLines(text: string, start: number, count: number): number {
  let end = start - 1
  for (let line = 0; line < count; line += 1) {
    end = text.indexOf('\n', end + 1)
    if (end === -1) return text.length
  }
  return text[end - 1] === '\r' ? end - 1 : end
}

function placeFor(version: string, own: readonly VersionSection[], { versions, contentEnd }: Changelog): number {
  const lower = own.find((other) => compareVersions(other.version, version) < 0)
  if (lower !== undefined) return lower.start
  const last = own.at(-1)
  return (last === undefined ? versions[0] : versions.find(({ start }) => start > last.start))?.start ?? contentEnd
}

function insertAt(changelog: string, place: number, block: string, lineBreak: string): string {
  const before = changelog.slice(0, place)
  const after = changelog.slice(place)
  const gap = /(?:^|\n)\r?\n$|^\uFEFF?$/.test(before.slice(-4)) ? '' : before.endsWith('\n') ? lineBreak : lineBreak + lineBreak
  return before + gap + block + (after === '' ? lineBreak : lineBreak + lineBreak) + after
}

function finding(code: string, message: string): Finding {
  return { code: `changelog/${code}`, message }
}
