import { Problem } from '@locktender/contracts'
import parseSemver from 'semver/functions/parse.js'
import { calverLayout, periodOf, readSegment, writeSegment } from './calver-layout.ts'
import type { CalverLayout } from './calver-layout.ts'
import { compareNumbers } from './compare-numbers.ts'
import { comparePrereleases } from './compare-prereleases.ts'
import { channelOfIdentifiers, dottedChannel } from './dotted-channel.ts'
import type { Scheme } from './scheme.ts'
import { plain } from './version.ts'
import type { Version } from './version.ts'

const write = ({ segments }: CalverLayout, release: readonly number[]): string =>
  segments.map((segment, index) => writeSegment(segment, release[index] ?? 0)).join('.')

const stableOf = (layout: CalverLayout, release: readonly number[]): Version => ({ ...plain, text: write(layout, release), release })

function parse(layout: CalverLayout, text: string): Version | null {
  if (text.length > 256) return null
  const dash = text.indexOf('-')
  const numbers = (dash < 0 ? text : text.slice(0, dash)).split('.')
  if (numbers.length !== layout.segments.length) return null
  const release = layout.segments.map((segment, index) => readSegment(segment, numbers[index] ?? ''))
  if (!release.every((number) => number !== null)) return null
  if (dash < 0) return stableOf(layout, release)
  const tail = text.slice(dash + 1)
  const read = parseSemver(`0.0.0-${tail}`)
  return read === null || read.prerelease.join('.') !== tail ? null : { ...plain, text, release, prerelease: read.prerelease }
}

function next(layout: CalverLayout, version: Version, today: string): Version {
  const counts = layout.segments.at(-1) === 'MICRO'
  const period = periodOf(layout, today)
  const last = counts ? version.release.slice(0, -1) : version.release
  if (compareNumbers(period, last) > 0) return stableOf(layout, counts ? [...period, 0] : period)
  // A clock behind the last release must not lower the version: the last period goes on.
  if (counts) return stableOf(layout, [...last, (version.release.at(-1) ?? 0) + 1])
  throw new Problem(
    'version/period-taken',
    `${version.text} is already released and layout ${layout.text} has no second number for the period of ${today}.`,
    `Let the layout count within the period: \`versioning: { calver: ${layout.text}.MICRO }\`.`,
  )
}

/** Calendar versions of one layout; MICRO starts at 0 in every period. Prereleases are written as SemVer writes them. */
export function calverScheme(layoutText: string): Scheme {
  const layout = calverLayout(layoutText)
  return {
    name: 'calver',
    parse: (text) => parse(layout, text),
    compare: (one, other) => compareNumbers(one.release, other.release) || comparePrereleases(one.prerelease, other.prerelease),
    format: (version) => version.text,
    isPrerelease: (version) => version.prerelease.length > 0,
    stable: (version) => stableOf(layout, version.release),
    next: (version, _bump, today) => next(layout, version, today),
    prerelease(version, channel) {
      const text = `${write(layout, version.release)}-${dottedChannel(channel)}`
      return { ...plain, text, release: version.release, prerelease: [channel.identifier, channel.number] }
    },
    channelOf: (version) => channelOfIdentifiers(version.prerelease),
    identifier: (name) => name,
    first: (today) => stableOf(layout, layout.segments.at(-1) === 'MICRO' ? [...periodOf(layout, today), 0] : periodOf(layout, today)),
    // Positions of a date say nothing about compatibility; what was asked does.
    movedPart: (_from, _to, asked) => asked ?? 'patch',
    isBeforeOne: () => false,
  }
}
