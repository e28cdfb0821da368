import type { JudgedCommit } from '@locktender/commits'
import { Problem } from '@locktender/contracts'
import type { Finding } from '@locktender/contracts'
import type { Version } from '../schemes/version.ts'
import { higherVersion } from './higher-version.ts'
import { readRequest, releaseAs } from './release-as.ts'
import type { VersionLine } from './version-line.ts'

/** A version that a person chose. */
export interface ForcedVersion {
  readonly by: 'input' | 'policy' | 'footer'
  readonly version: Version
  readonly reason?: string
}

/** What remains of the wishes for one line: at most one version, and what a person should know about the rest. */
export interface Forced {
  readonly forced: ForcedVersion | null
  readonly findings: readonly Finding[]
}

/**
 * The version a person chose for this line: the input before the policy before the newest footer. A wish that is expired or
 * already tagged forgets itself with a finding. Throws Problem `version/forced-too-low` or `version/forced-unreadable`.
 */
export function forcedVersion(line: VersionLine, commits: readonly JudgedCommit[], input: string | null): Forced {
  const footer = releaseAs(commits, line.scheme, line.names)
  const policy = policyWish(line)
  const wishes = [
    input === null ? null : { by: 'input' as const, version: readWish(line, 'input', input) },
    policy.wish,
    footer.version === null ? null : { by: 'footer' as const, version: footer.version, reason: `Release-As in ${footer.sha.slice(0, 7)}` },
  ].filter((wish) => wish !== null)
  const open = wishes.filter(({ version }) => !isTagged(line, version))
  const done = wishes.filter((wish) => !open.includes(wish)).map(({ by, version }) => forgotten(by, version))
  const [forced = null, ...others] = open
  const overruled = others.filter(({ version }) => forced !== null && line.scheme.compare(version, forced.version) !== 0)
  if (forced !== null) refuseLow(line, forced)
  return { forced, findings: [...footer.findings, ...policy.findings, ...done, ...overruled.map((other) => overruledBy(forced, other))] }
}

function policyWish(line: VersionLine): { wish: ForcedVersion | null; findings: readonly Finding[] } {
  const force = line.policy.force
  if (force === undefined || (force.package !== undefined && !line.names.includes(force.package))) return { wish: null, findings: [] }
  if (force.until !== undefined && line.today > force.until) {
    const message = `versioning.force ${force.version} held until ${force.until} and has no effect any more; delete the entry.`
    return { wish: null, findings: [{ code: 'version/force-expired', message }] }
  }
  const version = readWish(line, 'policy', force.version)
  return { wish: { by: 'policy', version, ...(force.reason === undefined ? {} : { reason: force.reason }) }, findings: [] }
}

function readWish({ scheme }: VersionLine, by: 'input' | 'policy', text: string): Version {
  const request = readRequest(text.trim(), scheme)
  if (request !== null) return request.version
  throw new Problem(
    'version/forced-unreadable',
    `The ${by} forces version "${text}", which is no ${scheme.name} version.`,
    `Write a plain ${scheme.name} version without the tag's prefix.`,
  )
}

const isTagged = ({ scheme, current, tags }: VersionLine, version: Version): boolean =>
  (current !== null && scheme.compare(current, version) === 0) ||
  tags.some((tag) => tag.place !== 'elsewhere' && scheme.compare(tag.version, version) === 0)

function refuseLow(line: VersionLine, { by, version }: ForcedVersion): void {
  const { scheme, current, tags } = line
  const highest = tags.reduce((high, tag) => (tag.place === 'elsewhere' ? high : higherVersion(scheme, high, tag.version)), current)
  if (highest === null || scheme.compare(version, highest) > 0) return
  throw new Problem(
    'version/forced-too-low',
    `The ${by} forces version ${version.text}, but ${highest.text} is already released${line.names.length === 0 || line.names[0] === '' ? '' : ` of ${line.names[0]}`}.`,
    by === 'footer'
      ? `Push a newer commit whose last line is \`Release-As: X\` (or \`NAME@X\` for one package) with X above ${highest.text}; the newest footer wins.`
      : `Force a version above ${highest.text}, or remove the entry.`,
  )
}

const forgotten = (by: ForcedVersion['by'], version: Version): Finding => ({
  code: 'version/force-done',
  message: `Version ${version.text}, forced by ${by}, is already tagged; the wish has no effect any more.`,
})

const overruledBy = (winner: ForcedVersion | null, { by, version }: ForcedVersion): Finding => ({
  code: 'version/forced-twice',
  message: `Version ${version.text}, forced by ${by}, is overruled by ${winner?.by ?? 'another'} (${winner?.version.text ?? ''}).`,
})
