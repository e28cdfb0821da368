import { Problem } from '@locktender/contracts'
import type { Channel } from './scheme.ts'

const numeric = /^[0-9]+$/

/** Reads `['rc', 2]` as number 2 of `rc`; null for every other shape. */
export function channelOfIdentifiers(identifiers: readonly (string | number)[]): Channel | null {
  const [identifier, number] = identifiers
  return identifiers.length === 2 && typeof identifier === 'string' && typeof number === 'number' ? { identifier, number } : null
}

/** Writes number 2 of `rc` as `rc.2`; throws Problem `policy/prerelease-identifier` for a purely numeric identifier. */
export function dottedChannel({ identifier, number }: Channel): string {
  if (numeric.test(identifier)) {
    throw new Problem(
      'policy/prerelease-identifier',
      `Prerelease identifier "${identifier}" is a number; it would be read as a running number.`,
      'Name the channel with a letter in versioning.branches, e.g. `next: rc`.',
    )
  }
  return `${identifier}.${number}`
}
