import { actingRole } from '../access/authorise.ts'
import { roleRank } from '../state/account.ts'
import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { found, Refusal, validationFailed } from '../server/refusal.ts'
import { created, noContent, ok, type Reply } from '../server/reply.ts'
import { commentShape } from '../shapes/issue.ts'
import type { Comment } from '../state/issue.ts'
import { tell } from '../state/tell.ts'
import { findIssue } from './find-issue.ts'
import type { HandlerTable } from './handler.ts'

/** Both 65,535 and 65,536 are reported; more is refused either way. */
const maxCommentLength = 65_536

const shape = (call: Call, comment: Comment): Record<string, unknown> => commentShape(call.world, call.repository, comment)
const find = (call: Call): Comment => found(call.repository.comments.find((comment) => comment.id === call.number('comment_id')))

function checkedBody(call: Call): string {
  const { body } = call.body<{ body: string }>()
  if (body.trim() === '')
    throw validationFailed({ resource: 'IssueComment', code: 'custom', field: 'body', message: 'body cannot be blank' })
  if (body.length > maxCommentLength) {
    throw validationFailed({
      resource: 'IssueComment',
      code: 'unprocessable',
      field: 'data',
      message: `Body is too long (maximum is ${maxCommentLength} characters)`,
    })
  }
  return body
}

function createComment(call: Call): Reply {
  const issue = findIssue(call)
  const comment: Comment = {
    id: call.world.nextId(),
    issue: issue.number,
    author: call.account,
    app: call.token?.app ?? null,
    body: checkedBody(call),
    createdAt: call.now,
    updatedAt: call.now,
    edits: [],
  }
  call.repository.comments.push(comment)
  issue.updatedAt = call.now
  announce(call, 'created', comment)
  return created(shape(call, comment))
}

function updateComment(call: Call): Reply {
  const comment = find(call)
  refuseForeign(call, comment)
  const body = checkedBody(call)
  if (body !== comment.body) comment.edits.push({ at: call.now, editor: call.account, before: comment.body })
  Object.assign(comment, { body, updatedAt: call.now })
  announce(call, 'edited', comment)
  return ok(shape(call, comment))
}

function deleteComment(call: Call): Reply {
  const comment = find(call)
  refuseForeign(call, comment)
  call.repository.comments.splice(call.repository.comments.indexOf(comment), 1)
  announce(call, 'deleted', comment)
  return noContent
}

/** Somebody else's comment may be changed only with write access. */
function refuseForeign(call: Call, comment: Comment): void {
  const role = call.token === null ? null : actingRole(call.world, call.token, call.repository)
  if (comment.author.id === call.account.id || call.token?.app != null || roleRank(role) >= roleRank('write')) return
  throw new Refusal(403, 'Must have write access to the repository to edit this comment.')
}

function announce(call: Call, action: string, comment: Comment): void {
  const payload = { number: comment.issue, comment: shape(call, comment) }
  tell(call.world, call.repository, call.token, { event: 'issue_comment', action, ref: null, sha: null, payload })
}

interface CommentsQuery {
  readonly since?: string
  readonly sort?: 'created' | 'updated'
  readonly direction?: 'asc' | 'desc'
}

function listComments(call: Call, of: (comment: Comment) => boolean): Promise<Reply> {
  const { since, sort, direction } = call.query<CommentsQuery>()
  const at = (comment: Comment): number => (sort === 'updated' ? comment.updatedAt : comment.createdAt)
  const kept = call.repository.comments
    .filter((comment) => of(comment) && (since === undefined || comment.updatedAt >= Date.parse(since)))
    .toSorted((a, b) => at(a) - at(b) || a.id - b.id)
  return list(call, sort !== undefined && direction === 'desc' ? kept.toReversed() : kept, (comment) => shape(call, comment))
}

const read = ['issues:read', 'pull_requests:read']
const write = ['issues:write', 'pull_requests:write']

export const comments: HandlerTable = {
  'issues/list-comments': {
    provenance: 'documented',
    needs: read,
    handle: (call) => {
      const { number } = findIssue(call)
      return listComments(call, (comment) => comment.issue === number)
    },
  },
  'issues/list-comments-for-repo': { provenance: 'documented', needs: read, handle: (call) => listComments(call, () => true) },
  'issues/get-comment': { provenance: 'documented', needs: read, handle: (call) => ok(shape(call, find(call))) },
  'issues/create-comment': { provenance: 'documented', needs: write, role: 'read', handle: createComment },
  'issues/update-comment': { provenance: 'documented', needs: write, role: 'read', handle: updateComment },
  'issues/delete-comment': { provenance: 'documented', needs: write, role: 'read', handle: deleteComment },
}
