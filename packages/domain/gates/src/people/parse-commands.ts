import { endOf } from './end-of.ts'

/** `/attest GATE-OR-ITEM [COMMIT] [sha256:DIGEST] [ADDRESS]` */
export interface AttestCommand {
  readonly kind: 'attest'
  readonly of: string
  /** Full hash. */
  readonly commit?: string
  readonly digest?: string
  readonly url?: string
}

/** `/override GATE [COMMIT] until DAY [incident: ADDRESS] reason: TEXT` */
export interface OverrideCommand {
  readonly kind: 'override'
  readonly of: string
  readonly commit?: string
  readonly expires: Date
  readonly incident?: string
  readonly reason: string
}

/** A line that begins like a command and is none. */
export interface OddCommand {
  readonly kind: 'odd'
  readonly word: 'attest' | 'override'
  /** Completes "the line /attest …". */
  readonly why: string
}

export type Command = AttestCommand | OverrideCommand | OddCommand

const mostCommands = 50
const mostLineLength = 2000
const name = /^[A-Za-z0-9][A-Za-z0-9_-]*$/
// In full: a commit whose hash begins like a short one can be made.
const hash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i
const digest = /^sha256:([0-9a-f]{64})$/i

/**
 * The commands of a comment, each on a line of its own, at most 50. Quotations, code blocks and indented code are no commands.
 */
export function parseCommands(text: string): readonly Command[] {
  const commands: Command[] = []
  let fence: string | undefined
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence === undefined ? mark !== undefined : mark?.startsWith(fence) === true) {
      fence = fence === undefined ? mark : undefined
      continue
    }
    const [, word, rest = ''] = fence === undefined ? (/^ {0,3}\/(attest|override)(?=\s|$)(.*)$/.exec(line) ?? []) : []
    if (word === 'attest' || word === 'override')
      commands.push(line.length > mostLineLength ? odd(word, 'is too long') : readers[word](rest))
    if (commands.length >= mostCommands) break
  }
  return commands
}

const readers = { attest: readAttest, override: readOverride } as const

function readAttest(rest: string): Command {
  const [of = '', ...words] = rest.split(/\s+/).filter((word) => word !== '')
  const [list = '', item, ...more] = of.split('/')
  if (!name.test(list) || (item !== undefined && !name.test(item)) || more.length > 0)
    return odd('attest', `names ${quoted(of)}, where a gate or CHECKLIST/ITEM is expected`)
  const found: { commit?: string; digest?: string; url?: string } = {}
  for (const word of words) {
    const [key, value] = digest.test(word)
      ? (['digest', word.slice('sha256:'.length).toLowerCase()] as const)
      : hash.test(word)
        ? (['commit', word.toLowerCase()] as const)
        : isAddress(word)
          ? (['url', word] as const)
          : []
    if (key === undefined)
      return odd('attest', `holds ${quoted(word)}, where the full hash of a commit, sha256:DIGEST or an address is expected`)
    if (found[key] !== undefined) return odd('attest', `names two of one kind: ${quoted(found[key])} and ${quoted(word)}`)
    found[key] = value
  }
  return { kind: 'attest', of, ...found }
}

function readOverride(rest: string): Command {
  const split = /\sreason:\s*(.*)$/.exec(rest)
  const reason = split?.[1]?.trim() ?? ''
  const words = rest
    .slice(0, split?.index ?? rest.length)
    .split(/\s+/)
    .filter((word) => word !== '')
  const [of = '', ...others] = words
  if (!name.test(of)) return odd('override', `names ${quoted(of)}, where a gate is expected`)
  const commit = others[0] !== undefined && hash.test(others[0]) ? others.shift()?.toLowerCase() : undefined
  const [until, day = '', label, incident = '', ...more] = others
  if (until !== 'until') return odd('override', 'does not say until when: write until 2026-06-16')
  const expires = endOf(day)
  if (expires === undefined) return odd('override', `ends at ${quoted(day)}, which is no day and no instant`)
  const isNamed = label === 'incident:' && isAddress(incident)
  if (more.length > 0 || (label !== undefined && !isNamed))
    return odd('override', `holds ${quoted(more[0] ?? label ?? '')}, where incident: ADDRESS or reason: TEXT is expected`)
  if (reason === '') return odd('override', 'gives no reason: write reason: and why the release cannot wait')
  return {
    kind: 'override',
    of,
    ...(commit === undefined ? {} : { commit }),
    expires,
    ...(isNamed ? { incident } : {}),
    reason,
  }
}

const odd = (word: OddCommand['word'], why: string): OddCommand => ({ kind: 'odd', word, why })
const quoted = (text: string): string => JSON.stringify(text.slice(0, 100))

function isAddress(word: string): boolean {
  return /^https?:\/\//i.test(word) && URL.canParse(word)
}
