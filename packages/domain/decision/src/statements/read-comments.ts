import type { Account } from '@locktender/gates'
import { readStatementLine } from './read-statement-line.ts'
import type { ReadStatement } from './statement.ts'

/** A comment as the platform gives it. */
export interface Comment {
  /** Null when the account is gone. */
  readonly by: Account | null
  /** Whether a person wrote it: no App and no bot. */
  readonly isPerson: boolean
  /** Whether the account is known to stand outside of the repository. */
  readonly isOutsider: boolean
  readonly at: Date
  readonly isEdited: boolean
  readonly url: string | null
  readonly body: string
}

/** Statements that one comment may make. */
const mostLines = 200

/**
 * The statements of comments. A comment speaks as long as its lines, from the first, begin with a command; quotes, code and text further
 * down are talk. What cannot count is told with the reason: an edited comment, a bot, another commit.
 */
export function readComments(comments: readonly Comment[], commit: string): readonly ReadStatement[] {
  return comments.flatMap((comment) => {
    const lines = leadingCommands(comment.body)
    return lines.flatMap((line): readonly ReadStatement[] => {
      const read = readStatementLine(line, commit)
      if (read === undefined) return []
      const said = { by: comment.by ?? 'a deleted account', isOutsider: comment.isOutsider, at: comment.at, url: comment.url }
      const kind = 'statement' in read ? read.statement.kind : read.kind
      const why = doubt(comment) ?? ('refused' in read ? read.refused : undefined)
      return [why === undefined && 'statement' in read ? { ...said, statement: read.statement } : { ...said, kind, refused: why ?? '' }]
    })
  })
}

function leadingCommands(body: string): readonly string[] {
  const lines = body.split(/\r?\n/, mostLines).map((line) => line.trimEnd())
  const end = lines.findIndex((line) => !line.startsWith('/'))
  return end === -1 ? lines : lines.slice(0, end)
}

function doubt({ by, isPerson, isEdited, at }: Comment): string | undefined {
  if (by === null) return 'the account is gone'
  if (!isPerson) return 'no person wrote it'
  if (isEdited) return 'the comment was edited: write a new one'
  return Number.isNaN(at.getTime()) ? 'nobody knows when it was written' : undefined
}
