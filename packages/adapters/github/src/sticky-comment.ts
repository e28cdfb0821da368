import type { Connection } from './connection.ts'
import { readList } from './lists.ts'
import { readRefs } from './refs.ts'
import { createComment, deleteComment } from './threads.ts'

interface CommentAnswer {
  readonly id: number
  readonly body?: string
  readonly user: { readonly login: string } | null
}

/**
 * Brings this token's one comment that begins with `marker` up to date, or writes it; further ones of its own are deleted. What others
 * have written is left alone, whatever it begins with. Says what was done.
 */
export async function stickComment(
  connection: Connection,
  number: number,
  marker: string,
  text: string,
): Promise<'created' | 'updated' | 'unchanged'> {
  const body = `${marker}\n${text}`
  const [{ viewer }, comments] = await Promise.all([
    readRefs(connection, []),
    readList<CommentAnswer>(connection, 'comments', { issue_number: number }),
  ])
  const own = comments.filter((comment) => comment.user?.login === viewer && comment.body?.startsWith(`${marker}\n`) === true)
  const [first, ...others] = own
  for (const { id } of others) await deleteComment(connection, id)
  if (first === undefined) {
    await createComment(connection, number, body)
    return 'created'
  }
  if (first.body === body) return 'unchanged'
  const kind = { what: `bring the comment on #${number} up to date`, needs: 'pull_requests=write', repeatable: true }
  await connection.rest('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: first.id, body }, kind)
  return 'updated'
}
