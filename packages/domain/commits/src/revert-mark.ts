import type { Header } from './header.ts'
import { hashesIn, hashListAt } from './hashes.ts'
import { revertedPullRequest, suffixNumber, withoutSuffix } from './pull-request.ts'
import type { Footer, RevertMark } from './reading.ts'

const gitLine = 'his reverts commit'
const referenceTokens = new Set(['ref', 'refs', 'revert', 'reverts'])

/** The first word of a subject that undoes or restores: `Revert`, `Reverts`, `Reapply`, in any case. */
function kindOf(subject: string): RevertMark['kind'] | null {
  const first = subject.charCodeAt(0) | 32
  if (first !== 114) return null
  const word = subject.slice(0, 7).toLowerCase()
  return word.startsWith('revert') ? 'revert' : word === 'reapply' ? 'reapply' : null
}

/** The text between the outermost quotation marks of `Revert "…"` or `"…"`, with nothing but pull request suffixes behind it. */
function quotedHeader(subject: string): string | null {
  const first = subject.indexOf('"')
  const last = subject.lastIndexOf('"')
  if (first < 0 || last === first || (first > 0 && !/^re(?:verts?|apply)$/i.test(subject.slice(0, Math.min(first, 12)).trim()))) return null
  const rest = withoutSuffix(subject).slice(last + 1)
  return rest.trim() === '' ? subject.slice(first + 1, last) : null
}

function revertedHashes(text: string, from: number, to: number): string[] {
  const hashes: string[] = []
  for (let at = text.indexOf(gitLine, from); at >= 0 && at < to; at = text.indexOf(gitLine, at + 1)) {
    let list = at + gitLine.length
    if (text.charCodeAt(list) === 115) list += 1
    for (const hash of hashListAt(text, list + 1, to)) hashes.push(hash)
  }
  return hashes
}

function referencedHashes(footers: readonly Footer[]): string[] {
  const values = footers.filter(([token]) => referenceTokens.has(token.toLowerCase())).map(([, value]) => value)
  return values.flatMap((value) => hashesIn(value, 0, value.length))
}

/**
 * What the message undoes, or `null` when it undoes nothing. A header of type `revert` always does; git's `Revert "…"` and
 * `Reapply "…"` do by their quotation; any other header that starts with one of these words, or whose description does, needs
 * git's `This reverts commit` or GitHub's `Reverts owner/repository#41` in the body.
 */
export function readRevert(
  header: string,
  parsed: Header | null,
  text: string,
  from: number,
  to: number,
  footers: readonly Footer[],
): RevertMark | null {
  const subject = parsed === null ? header : parsed.description
  const typed = parsed?.type === 'revert'
  const kind = kindOf(subject)
  if (kind === null && !typed) return null
  const quoted = typed && kind === 'reapply' ? null : quotedHeader(subject)
  const found = revertedHashes(text, from, to)
  const hashes = typed ? [...found, ...referencedHashes(footers)] : found
  const named = revertedPullRequest(text, from, to)
  const proven = typed || hashes.length > 0 || named !== null || (parsed === null && quoted !== null)
  if (!proven) return null
  return {
    kind: typed || kind === null ? 'revert' : kind,
    header: quoted ?? (typed ? subject : null),
    hashes: [...new Set(hashes)],
    pullRequest: named ?? (quoted === null ? null : suffixNumber(quoted)),
  }
}
