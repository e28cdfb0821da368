import parseSemver from 'semver/functions/parse.js'
import { bumpedRelease } from './bumped-release.ts'
import { compareNumbers } from './compare-numbers.ts'
import { comparePrereleases } from './compare-prereleases.ts'
import { channelOfIdentifiers, dottedChannel } from './dotted-channel.ts'
import { movedPart } from './moved-part.ts'
import type { Scheme } from './scheme.ts'
import { plain } from './version.ts'
import type { Version } from './version.ts'

const stable = (release: readonly number[]): Version => ({ ...plain, text: release.join('.'), release })

const release = /^(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})$/

function parse(text: string): Version | null {
  // Nearly every tag is three plain numbers; the library takes ten times as long for them.
  const [, major, minor, patch] = release.exec(text) ?? []
  if (patch !== undefined) return { ...plain, text, release: [Number(major), Number(minor), Number(patch)] }
  const read = parseSemver(text)
  if (read === null) return null
  const canonical = read.build.length === 0 ? read.version : `${read.version}+${read.build.join('.')}`
  if (canonical !== text) return null
  return { ...plain, text, release: [read.major, read.minor, read.patch], prerelease: read.prerelease, local: read.build }
}

/** Semantic Versioning 2.0.0, read and ranked by the `semver` library; build metadata does not rank. */
export const semverScheme: Scheme = {
  name: 'semver',
  parse,
  compare: (one, other) => compareNumbers(one.release, other.release) || comparePrereleases(one.prerelease, other.prerelease),
  format: (version) => version.text,
  isPrerelease: (version) => version.prerelease.length > 0,
  stable: (version) => stable(version.release),
  next: (version, bump) => stable(bumpedRelease(version.release, bump)),
  prerelease(version, channel) {
    const core = version.release.join('.')
    return {
      ...plain,
      text: `${core}-${dottedChannel(channel)}`,
      release: version.release,
      prerelease: [channel.identifier, channel.number],
    }
  },
  channelOf: (version) => channelOfIdentifiers(version.prerelease),
  identifier: (name) => name,
  first: () => null,
  movedPart,
  isBeforeOne: (version) => version.release[0] === 0,
}
