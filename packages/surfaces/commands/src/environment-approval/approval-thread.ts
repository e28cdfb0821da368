import type { ApprovalRequest, ApprovalVote } from '@locktender/contracts'
import { createComment, createLabelledIssue, issuesLabelled, readThreadVotes, type Connection, type ThreadVote } from '@locktender/github'
import { escapeMarkdown } from '@locktender/views'
import { readRequestLine, requestLine, type AskedRelease } from './asked-release.ts'

/** Label of the issues in which people are asked. */
export const approvalLabel = 'release-approval'

/** An issue or pull request in which people are asked and answer. */
export interface ApprovalThread {
  readonly number: number
  readonly votes: readonly ApprovalVote[]
  readonly requests: readonly ThreadRequest[]
  /** Whether every comment was given. */
  readonly isComplete: boolean
  /** Ids of the votes that were answered already. */
  readonly answered: ReadonlySet<string>
}

/** What was asked in a thread. */
export interface ThreadRequest {
  readonly request: ApprovalRequest
  readonly asked: AskedRelease
}

const replyMarker = /^<!-- locktender:vote (comment|review) (\d{1,20}) -->/

/**
 * Reads a thread to its end. Requests and answers are comments of this token's own account that nobody has changed since; all other comments
 * and reviews are votes.
 *
 * @throws {Problem} `github/…`
 */
export async function readApprovalThread(
  connection: Connection,
  { number, isPullRequest, viewer }: { readonly number: number; readonly isPullRequest: boolean; readonly viewer: string },
): Promise<ApprovalThread> {
  const { votes: found, isComplete } = await readThreadVotes(connection, number, isPullRequest)
  const isOwn = ({ user, edits }: ThreadVote): boolean => user !== null && sameAccount(user.login, viewer) && edits.length === 0
  const requests = found.filter(isOwn).flatMap(({ text, at }) => {
    const asked = readRequestLine(text)
    return asked === undefined ? [] : [{ request: requestOf(asked, at), asked }]
  })
  const answered = found.filter(isOwn).flatMap(({ text }) => {
    const [, source, id] = replyMarker.exec(text) ?? []
    return id === undefined ? [] : [`${source} ${id}`]
  })
  const isMachines = ({ user, text }: ThreadVote): boolean =>
    user !== null && sameAccount(user.login, viewer) && (text.startsWith('<!-- locktender:') || user.type === 'Bot')
  return { number, isComplete, requests, answered: new Set(answered), votes: found.filter((each) => !isMachines(each)).map(voteOf) }
}

// REST and GraphQL do not agree on whether the name of a bot has its suffix.
const sameAccount = (one: string, other: string): boolean => one.replace(/\[bot\]$/, '') === other.replace(/\[bot\]$/, '')

function requestOf({ digest, commit, policy, artifacts, environment, plan }: AskedRelease, at: Date): ApprovalRequest {
  return { at: at.toISOString(), digest, commit, policy, artifacts: [...artifacts], environment, plan }
}

function voteOf({ id, user, viaApp, source, at, text, state, commit, edits }: ThreadVote): ApprovalVote {
  return {
    id,
    user: user === null ? null : { ...user },
    viaApp,
    source,
    at: at.toISOString(),
    text,
    ...(state === undefined ? {} : { state }),
    commit,
    edits: edits.map(({ by, at: editedAt }) => ({ by, at: editedAt.toISOString() })),
  }
}

/** Puts a request into a thread, unless it stands there already. */
export async function askInThread(
  connection: Connection,
  { number, requests }: Pick<ApprovalThread, 'number' | 'requests'>,
  asked: AskedRelease,
  brief: string,
): Promise<'asked' | 'stands'> {
  if (requests.at(-1)?.request.digest === asked.digest) return 'stands'
  await createComment(connection, number, `${requestLine(asked)}\n${brief}`)
  return 'asked'
}

/** The issue in which this release is asked about; undefined where there is none. One release, one issue. */
export async function findApprovalIssue(connection: Connection, asked: AskedRelease, viewer: string): Promise<number | undefined> {
  const known = await issuesLabelled(connection, approvalLabel)
  return known.find(({ author, body }) => author !== null && sameAccount(author, viewer) && body.startsWith(issueMarker(asked)))?.number
}

/** Opens the issue in which this release is asked about; returns its number. */
export async function openApprovalIssue(connection: Connection, asked: AskedRelease): Promise<number> {
  const title = `Approve ${asked.commit.slice(0, 12)} for ${asked.environment}`
  const told = 'A release waits for its approval. The comment below says what it is and how to answer; every answer is a new comment.'
  const body = `${issueMarker(asked)}\n${told}\n\nEnvironment: ${escapeMarkdown(asked.environment)}`
  return createLabelledIssue(connection, { title, body, label: approvalLabel })
}

const issueMarker = ({ digest }: AskedRelease): string => `<!-- locktender:approval ${digest} -->`
