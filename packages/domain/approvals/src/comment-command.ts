/** What the first line of a comment or review says. */
export type CommentCommand =
  | { readonly says: 'approve'; readonly role: string; readonly digest8: string }
  | { readonly says: 'veto' }
  | { readonly says: 'withdraw' }
  /** No command; `attempted` when it looks as if one was meant. */
  | { readonly says: 'nothing'; readonly attempted: boolean }

const approve = /^\/approve ([A-Za-z0-9][A-Za-z0-9_-]{0,99}) ([0-9a-f]{8})$/
const attempt = /^\s{0,20}[>`/!:]?\s?\/?(?:approve|approved|lgtm|veto|withdraw|reject|deny|denied)\b/i

/**
 * Reads the command of a text. Only the first line counts, and only exactly `/approve ROLE DIGEST8`, `/veto` or `/withdraw`, so
 * that no quotation, code, HTML comment or sentence is taken for one. Spaces at the end of the line do not matter.
 */
export function readCommentCommand(text: string): CommentCommand {
  const end = text.indexOf('\n')
  // A line that is longer than any command is none; the cut keeps hostile text short.
  const line = text.slice(0, end === -1 ? 200 : Math.min(end, 200)).trimEnd()
  if (line === '/veto') return { says: 'veto' }
  if (line === '/withdraw') return { says: 'withdraw' }
  const [, role, digest8] = approve.exec(line) ?? []
  if (role !== undefined && digest8 !== undefined) return { says: 'approve', role, digest8 }
  return { says: 'nothing', attempted: attempt.test(line) }
}
