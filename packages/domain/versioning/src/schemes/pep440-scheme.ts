import { Problem } from '@locktender/contracts'
import { bumpedRelease } from './bumped-release.ts'
import { comparePep440 } from './compare-pep440.ts'
import { movedPart } from './moved-part.ts'
import { pep440Version, phaseOf, readPep440 } from './pep440-text.ts'
import type { Channel, Scheme } from './scheme.ts'
import { plain } from './version.ts'
import type { Version } from './version.ts'

const stable = ({ epoch, release }: Pick<Version, 'epoch' | 'release'>): Version => pep440Version({ ...plain, epoch, release })

function prerelease({ epoch, release }: Version, { identifier, number }: Channel): Version {
  const phase = phaseOf(identifier)
  if (phase === 'dev') return pep440Version({ ...plain, epoch, release, dev: number })
  if (phase === 'a' || phase === 'b' || phase === 'rc') return pep440Version({ ...plain, epoch, release, prerelease: [phase, number] })
  throw new Problem(
    'policy/prerelease-identifier',
    `PEP 440 knows no prerelease "${identifier}".`,
    'Use alpha, beta, rc or dev in versioning.branches, e.g. `next: rc`.',
  )
}

function channelOf({ prerelease: phase, dev, post }: Version): Channel | null {
  const [identifier, number] = phase
  if (post !== null) return null
  if (typeof identifier === 'string') return dev === null ? { identifier, number: Number(number) } : null
  return dev === null ? null : { identifier: 'dev', number: dev }
}

/** Python's versions (PEP 440): `1.2.0rc1`, `1.2.0.post1`, `1.2.0.dev3`, epochs and local parts. */
export const pep440Scheme: Scheme = {
  name: 'pep440',
  parse: readPep440,
  compare: comparePep440,
  format: (version) => version.text,
  isPrerelease: (version) => version.prerelease.length > 0 || version.dev !== null,
  stable,
  next: ({ epoch, release }, bump) => stable({ epoch, release: bumpedRelease(release, bump) }),
  prerelease,
  channelOf,
  identifier: phaseOf,
  first: () => null,
  movedPart,
  isBeforeOne: ({ epoch, release }) => epoch === 0 && release[0] === 0,
}
