import type { JudgedCommit } from '@locktender/commits'
import type { Finding } from '@locktender/contracts'
import type { Scheme } from '../schemes/scheme.ts'
import type { Version } from '../schemes/version.ts'

/** A version that a commit asks for by its footer `Release-As: 2.0.0` or, for one package, `Release-As: name@2.0.0`. */
export interface ReleaseAs {
  readonly version: Version | null
  readonly sha: string
  readonly findings: readonly Finding[]
}

/** The newest readable footer for this line; reverted commits and skipped merges have no say. A footer no version can be read from is a finding. */
export function releaseAs(commits: readonly JudgedCommit[], scheme: Scheme, names: readonly string[]): ReleaseAs {
  const anyName = names.every((name) => name === '')
  const findings: Finding[] = []
  for (const { raw, reading, verdict, rule } of commits) {
    if (verdict === 'reverted' || rule === 'merge') continue
    for (const [token, value] of reading.footers) {
      if (token.toLowerCase() !== 'release-as') continue
      const wanted = readRequest(value.trim(), scheme)
      if (wanted === null) findings.push(unreadable(raw.sha, scheme))
      else if (wanted.name === null || anyName || names.includes(wanted.name)) return { version: wanted.version, sha: raw.sha, findings }
    }
  }
  return { version: null, sha: '', findings }
}

/** Reads `2.0.0`, `v2.0.0` or `name@2.0.0`. */
export function readRequest(text: string, scheme: Scheme): { name: string | null; version: Version } | null {
  const bare = (part: string): Version | null => scheme.parse(part.startsWith('v') ? part.slice(1) : part)
  const own = bare(text)
  if (own !== null) return { name: null, version: own }
  const at = text.lastIndexOf('@')
  const version = at > 0 ? bare(text.slice(at + 1)) : null
  return version === null ? null : { name: text.slice(0, at), version }
}

const unreadable = (sha: string, scheme: Scheme): Finding => ({
  code: 'version/release-as-unreadable',
  message: `The footer Release-As of ${sha.slice(0, 7)} names no ${scheme.name} version and has no effect.`,
  sha,
})
