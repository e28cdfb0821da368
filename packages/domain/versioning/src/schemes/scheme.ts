import type { Bump } from '@locktender/commits'
import type { Version } from './version.ts'

/** Prerelease channel and its running number: `1.3.0-rc.2` is number 2 of `rc`. */
export interface Channel {
  readonly identifier: string
  readonly number: number
}

/** One grammar of version numbers. Days are `YYYY-MM-DD`, UTC. */
export interface Scheme {
  readonly name: 'semver' | 'calver' | 'pep440'
  /** The version, or null when the text is not one by the letter of the grammar; a leading `v` belongs to the tag, not here. */
  parse(text: string): Version | null
  /** Negative, zero or positive by the grammar's precedence. */
  compare(one: Version, other: Version): number
  format(version: Version): string
  isPrerelease(version: Version): boolean
  /** The version without prerelease, post, development and local parts. */
  stable(version: Version): Version
  /** The next stable version; throws Problem `version/period-taken` when the grammar has no number left for that day. */
  next(version: Version, bump: Bump, today: string): Version
  /** A prerelease of a stable version; throws Problem `policy/prerelease-identifier` when the grammar has no such identifier. */
  prerelease(version: Version, channel: Channel): Version
  /** Channel of a prerelease; null for a stable version and for prereleases that are not numbered. */
  channelOf(version: Version): Channel | null
  /** The identifier as `channelOf` gives it back: PEP 440 writes `beta` as `b`. */
  identifier(name: string): string
  /** Version of the first release where the grammar alone settles it, else null. */
  first(today: string): Version | null
  /** Part that moves between two versions; `asked` answers where positions mean nothing. */
  movedPart(from: Version | null, to: Version, asked: Bump | null): Bump
  /** Whether the version promises nothing yet (0.x). */
  isBeforeOne(version: Version): boolean
}
