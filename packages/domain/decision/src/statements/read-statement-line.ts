import type { Statement } from './statement.ts'

type Line = { readonly statement: Statement } | { readonly kind: Statement['kind']; readonly refused: string }

const forms: Readonly<Record<Statement['kind'], string>> = {
  attest: '/attest CRITERION COMMIT',
  accept: '/accept CRITERION COMMIT until DAY owner @LOGIN reason: TEXT',
  watch: '/watch COMMIT @LOGIN WHAT',
  override: '/override decision COMMIT until DAY [incident: ADDRESS] reason: TEXT',
}
const login = /^@([A-Za-z0-9][A-Za-z0-9-]{0,38})$/
// Of several results of one kind that no job tells apart, only the first has such a name.
const id = /^[A-Za-z0-9][A-Za-z0-9_./@-]{0,299}$/
const leastReason = 10
const longestText = 500
const reasonMark = ' reason:'

/**
 * One line of a comment as a statement about the release of `commit`, or why it is none; undefined when it is no command of these. The
 * commit is named by its whole hash, so that a statement for one release never counts for another.
 */
export function readStatementLine(line: string, commit: string): Line | undefined {
  const at = line.indexOf(reasonMark)
  const [command = '', ...words] = (at === -1 ? line : line.slice(0, at)).trimEnd().split(/[ \t]+/)
  const kind = command.slice(1)
  if (!command.startsWith('/') || !isKind(kind)) return undefined
  const refused = (why: string): Line => ({ kind, refused: `${why}: write \`${forms[kind].replace('COMMIT', commit)}\`` })
  const [of, named, rest] = kind === 'watch' ? ['', words[0], words.slice(1)] : [words[0] ?? '', words[1], words.slice(2)]
  if (named === undefined || !/^[0-9a-f]{1,64}$/.test(named)) return refused('it names no commit')
  if (named !== commit && commit.startsWith(named)) return refused('it cuts the commit short, and another one can be made to fit')
  if (named !== commit) return refused(`it is about the commit ${named.slice(0, 12)}`)
  const reason =
    at === -1
      ? ''
      : line
          .slice(at + reasonMark.length)
          .trim()
          .slice(0, longestText)
  const read = readers[kind](of, rest, reason)
  return typeof read === 'string' ? refused(read) : { statement: read }
}

type Reader = (of: string, rest: readonly string[], reason: string) => Statement | string

const readers: Readonly<Record<Statement['kind'], Reader>> = {
  attest: (of, rest) => {
    if (!id.test(of)) return 'it names no criterion'
    return rest.length > 0 ? 'there is more than that' : { kind: 'attest', of }
  },
  accept: (of, [until, day, owner, who, ...more], reason) => {
    const expires = until === 'until' ? instantOf(day) : undefined
    const name = owner === 'owner' ? login.exec(who ?? '')?.[1] : undefined
    if (!id.test(of)) return 'it names no criterion'
    if (expires === undefined) return 'it does not say until when'
    if (name === undefined || more.length > 0) return 'it names no owner'
    return reason.length < leastReason ? 'it gives no reason' : { kind: 'accept', of, owner: name, expires, reason }
  },
  watch: (_, [who, ...words]) => {
    const name = login.exec(who ?? '')?.[1]
    const what = words.join(' ').slice(0, longestText)
    if (name === undefined) return 'it names nobody who watches'
    return what === '' ? 'it does not say what is watched' : { kind: 'watch', who: name, what }
  },
  override: (of, [until, day, label, address, ...more], reason) => {
    const expires = until === 'until' ? instantOf(day) : undefined
    if (of !== 'decision') return 'it is not about the decision'
    if (expires === undefined) return 'it does not say until when'
    const incident = label === 'incident:' && address !== undefined ? address.slice(0, longestText) : null
    if (more.length > 0 || (label !== undefined && incident === null)) return 'there is more than that'
    return reason.length < leastReason ? 'it gives no reason' : { kind: 'override', expires, reason, incident }
  },
}

/** A day counts to its end, in UTC. */
function instantOf(text = ''): Date | undefined {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text)
  if (!day && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?Z$/.test(text)) return undefined
  const instant = new Date(day ? `${text}T23:59:59Z` : text)
  // A day that no month has is moved on by the calendar of the engine.
  return Number.isNaN(instant.getTime()) || !instant.toISOString().startsWith(text.slice(0, 10)) ? undefined : instant
}

const isKind = (word: string): word is Statement['kind'] => Object.hasOwn(forms, word)
