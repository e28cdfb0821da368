import { plain } from './version.ts'
import type { Version } from './version.ts'

// PEP 440, appendix B, without the leading `v` and surrounding blanks that it tolerates.
const grammar =
  /^(?:([0-9]+)!)?([0-9]+(?:\.[0-9]+)*)(?:[-_.]?(a|b|c|rc|alpha|beta|pre|preview)[-_.]?([0-9]*))?(?:-([0-9]+)|[-_.]?(post|rev|r)[-_.]?([0-9]*))?(?:[-_.]?(dev)[-_.]?([0-9]*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/

const spellings: Readonly<Record<string, string>> = { alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc' }

/** PEP 440's normal spelling of a prerelease phase; anything it does not know stays as it is. */
export const phaseOf = (name: string): string => spellings[name.toLowerCase()] ?? name.toLowerCase()

/** Reads a version in any spelling of PEP 440; `text` is the normal one. Null for anything else and for numbers beyond 2^53. */
export function readPep440(text: string): Version | null {
  if (text.length > 256) return null
  const match = grammar.exec(text.toLowerCase())
  if (match === null) return null
  const [, epoch, numbers = '', phase, phaseNumber, impliedPost, post, postNumber, dev, devNumber, local] = match
  return checked({
    ...plain,
    epoch: Number(epoch ?? 0),
    release: numbers.split('.').map(Number),
    prerelease: phase === undefined ? [] : [phaseOf(phase), Number(phaseNumber)],
    post: impliedPost !== undefined ? Number(impliedPost) : post !== undefined ? Number(postNumber) : null,
    dev: dev === undefined ? null : Number(devNumber),
    local:
      local === undefined
        ? []
        : local.split(/[-_.]/).map((segment) => (/^[0-9]+$/.test(segment) ? segment.replace(/^0+(?=.)/, '') : segment)),
  })
}

/** The same version with its normal text. */
export function pep440Version(parts: Omit<Version, 'text'>): Version {
  const { epoch, release, prerelease, post, dev, local } = parts
  const text = [
    epoch === 0 ? '' : `${epoch}!`,
    release.join('.'),
    prerelease.join(''),
    post === null ? '' : `.post${post}`,
    dev === null ? '' : `.dev${dev}`,
    local.length === 0 ? '' : `+${local.join('.')}`,
  ].join('')
  return { ...parts, text }
}

function checked(parts: Omit<Version, 'text'>): Version | null {
  const numbers = [parts.epoch, ...parts.release, parts.post ?? 0, parts.dev ?? 0, Number(parts.prerelease[1] ?? 0)]
  return numbers.every(Number.isSafeInteger) ? pep440Version(parts) : null
}
