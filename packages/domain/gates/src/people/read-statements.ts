import type { GateNote } from '@locktender/contracts'
import type { Attestation, OverrideRequest } from '../gate-input.ts'
import type { Person } from './account.ts'
import { type AttestCommand, type Command, type OverrideCommand, parseCommands } from './parse-commands.ts'

/** A comment or review of a pull request, as the platform gives it. */
export interface Statement {
  /** Null when the account is gone. */
  readonly author: Person | null
  readonly isBot: boolean
  /** Whether the account is known to stand outside of the repository. */
  readonly isOutsider: boolean
  readonly body: string
  readonly url: string
  readonly at: Date
  readonly isEdited: boolean
  readonly isDismissed: boolean
  /** Commit that a review was made of; null for a comment. */
  readonly commit: string | null
}

export interface ReadStatements {
  readonly attestations: readonly Attestation[]
  readonly overrides: readonly OverrideRequest[]
  /** What was not taken, and why. */
  readonly notes: readonly GateNote[]
}

/**
 * What people attest and ask for in comments and reviews of a pull request whose head is `commit`. Bots never count, nor what was edited or
 * dismissed: nobody knows who has written it. A review is about the commit that it was made of, a comment about the one that it names.
 */
export function readStatements(statements: readonly Statement[], commit: string): ReadStatements {
  const attestations: Attestation[] = []
  const overrides: OverrideRequest[] = []
  const notes: GateNote[] = []
  for (const statement of statements) {
    for (const command of parseCommands(statement.body)) {
      const read = readCommand(command, statement, commit)
      if ('fault' in read) notes.push(noteOf(command, statement, read.fault))
      else if ('gates' in read) overrides.push(read)
      else attestations.push(read)
    }
  }
  return { attestations, overrides, notes }
}

type Request = OverrideRequest & { readonly gates: readonly string[] }

function readCommand(command: Command, statement: Statement, head: string): Attestation | Request | { readonly fault: Fault } {
  const { author, isOutsider, at, url } = statement
  const fault = faultOf(statement)
  if (fault !== undefined) return { fault }
  if (author === null) return { fault: ['no-author', 'the account is gone'] }
  if (command.kind === 'odd') return { fault: ['unreadable', `the line /${command.word} ${command.why}`] }
  const commit = boundTo(command, statement, head)
  if (typeof commit !== 'string') return { fault: commit }
  const common = { commit, source: url }
  if (command.kind === 'attest') {
    const digest = command.digest === undefined ? {} : { digest: command.digest }
    return { of: command.of, by: author, isOutsider, at, evidence: [{ url: command.url ?? url }], ...digest, ...common }
  }
  const { of, expires, reason, incident } = command
  return { by: [author], gates: [of], expires, reason, ...(incident === undefined ? {} : { incident }), ...common }
}

function noteOf(command: Command, { author, url }: Statement, [code, why]: Fault): GateNote {
  const family = { attest: 'attestation', override: 'override' }[command.kind === 'odd' ? command.word : command.kind]
  const of = command.kind === 'odd' ? '' : ` of ${command.of}`
  return { code: `${family}/${code}`, message: `What ${author?.login ?? 'somebody'} writes${of} does not count: ${why}.`, evidence: url }
}

type Fault = readonly [code: string, why: string]

function faultOf({ isBot, isEdited, isDismissed }: Statement): Fault | undefined {
  if (isBot) return ['by-a-bot', 'a bot has written it']
  if (isEdited) return ['edited', 'it was edited, and others may edit it, too; write it anew']
  return isDismissed ? ['dismissed', 'the review was dismissed'] : undefined
}

// The commit that it is about, or why it is about none.
function boundTo({ commit: named }: AttestCommand | OverrideCommand, { commit: reviewed }: Statement, head: string): string | Fault {
  if (named !== undefined && reviewed !== null && reviewed !== named)
    return ['other-commit', `it names ${named.slice(0, 12)} in a review of ${reviewed.slice(0, 12)}`]
  if (reviewed !== null) return reviewed
  if (named === undefined) return ['no-commit', `a comment is about no commit; name it, ${head}, or write it in a review`]
  return named
}
