import { readFileSync } from 'node:fs'
import type { Call } from '@locktender/action-kit'
import { Problem, type Reason, type RecordReason } from '@locktender/contracts'
import type { Connection } from '@locktender/github'
import type { ReleaseView } from '@locktender/record'
import type { RolloutSituation } from './rollout-situation.ts'
import { timedConnection } from './timed-connection.ts'

/** Looking takes no longer than this: a bad canary must not wait for it to go back. */
const limitMs = 5_000

/** States in which somebody can still stop a release. */
const canBeStopped: ReadonlySet<ReleaseView['state']> = new Set(['planned', 'rolling-out', 'rolled-out', 'rolled-forward', 'verified'])

/** What was found on GitHub. */
export interface FoundAbort {
  /** The call to stop; null when there is none. */
  readonly abort: RecordReason | null
  /** What is to be told of a label that does not count, or of a look that failed. */
  readonly notes: readonly Reason[]
}

const nothing: FoundAbort = { abort: null, notes: [] }

/**
 * Looks for a call to stop that people gave on GitHub: the policy's label, or a rejected deployment of this run. One call for each of
 * the two, none for what the policy does not name; who put a label on is asked only when there is one. It fails nobody.
 */
export async function findAbort(situation: RolloutSituation, call: Call, view: ReleaseView): Promise<FoundAbort> {
  const { 'abort-label': label, 'abort-on-rejection': byRejection = false } = situation.policy.rollouts ?? {}
  const isAsked = label !== undefined || byRejection
  if (!isAsked || view.planned === null || !canBeStopped.has(view.state)) return nothing
  try {
    const connection = await timedConnection(situation, call, limitMs)
    if (connection === undefined) return nothing
    const found = await Promise.all([
      label === undefined ? nothing : ofLabel(connection, call, view, label),
      byRejection ? ofRejection(connection, call, view) : nothing,
    ])
    return { abort: found.find(({ abort }) => abort !== null)?.abort ?? null, notes: found.flatMap(({ notes }) => notes) }
  } catch (error) {
    // Whatever went wrong, the rollout goes on, and looks again at the next tick.
    const hint = error instanceof Problem ? `. ${error.hint.split('\n').join(' ')}` : ''
    const why = error instanceof Error ? error.message : String(error)
    const message = `nobody can say whether somebody stopped it on GitHub: ${why}${hint}`
    return { abort: null, notes: [{ code: 'abort/unread', message }] }
  }
}

/** A label, and who put it on. */
interface Labelled {
  readonly number: number
  readonly login: string | null
}

async function ofLabel(connection: Connection, call: Call, view: ReleaseView, label: string): Promise<FoundAbort> {
  const { mayWrite, threadsLabelled, whoLabelled } = await import('@locktender/github')
  const notes: Reason[] = []
  const judge = async ({ number, login }: Labelled): Promise<RecordReason | null> => {
    const said = `the label ${JSON.stringify(label)} was put on #${number}`
    if (login !== null && (await mayWrite(connection, login))) return { code: 'abort/label', message: `${login} stopped it: ${said}` }
    const who = login === null ? 'nobody knows by whom' : `by ${login}, who has no write access`
    notes.push({ code: 'abort/not-trusted', message: `${said}, ${who}: it does not count` })
    return null
  }
  const told = labelledEvent(call, view, label)
  const atOnce = told === null ? null : await judge(told)
  if (atOnce !== null) return { abort: atOnce, notes }
  const threads = await threadsLabelled(connection, { commit: view.planned?.data.commit ?? '', label })
  for (const { number, kind, title, milestone } of threads) {
    if (number === told?.number || (kind === 'issue' && !names(title, view) && !names(milestone ?? '', view))) continue
    const abort = await judge({ number, login: await whoLabelled(connection, number, label) })
    if (abort !== null) return { abort, notes }
  }
  return { abort: null, notes }
}

/** Whether a text names the release: its name as a word of its own. */
function names(text: string, { release }: ReleaseView): boolean {
  return text.split(/[\s,;:()[\]"'`]+/).includes(release)
}

interface LabelEvent {
  readonly action?: unknown
  readonly label?: { readonly name?: unknown }
  readonly sender?: { readonly login?: unknown }
  readonly issue?: { readonly number?: unknown; readonly title?: unknown; readonly milestone?: { readonly title?: unknown } | null }
  readonly pull_request?: { readonly number?: unknown; readonly merged?: unknown; readonly merge_commit_sha?: unknown }
}

/** The label by which this very run was started, when it is on what belongs to the release. */
function labelledEvent({ environment }: Call, view: ReleaseView, label: string): Labelled | null {
  const path = environment['GITHUB_EVENT_PATH']
  if (path === undefined) return null
  const { action, label: put, sender, issue, pull_request: pull } = readEvent(path)
  if (action !== 'labeled' || typeof put?.name !== 'string' || put.name.toLowerCase() !== label.toLowerCase()) return null
  const isOwnPull = pull?.merged === true && pull.merge_commit_sha === view.planned?.data.commit
  const isOwnIssue = issue !== undefined && (names(String(issue.title), view) || names(String(issue.milestone?.title), view))
  const number = isOwnPull ? pull.number : isOwnIssue ? issue.number : undefined
  if (typeof number !== 'number' || typeof sender?.login !== 'string') return null
  return { number, login: sender.login }
}

function readEvent(path: string): LabelEvent {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LabelEvent
  } catch {
    // What cannot be read tells of no label; then GitHub is asked.
    return {}
  }
}

/** A reviewer who rejects the deployment to the rollout's environment in this run. */
async function ofRejection(connection: Connection, { environment }: Call, view: ReleaseView): Promise<FoundAbort> {
  const run = Number(environment['GITHUB_RUN_ID'])
  if (!Number.isSafeInteger(run)) return nothing
  const { readEnvironmentReviews } = await import('@locktender/github')
  const target = view.planned?.data.environment ?? 'production'
  const reviews = await readEnvironmentReviews(connection, run, target)
  if (reviews === null) {
    const message = 'the reviews of this run cannot be read: add `actions: read` to the permissions of the job'
    return { abort: null, notes: [{ code: 'abort/unread', message }] }
  }
  const rejected = reviews.findLast(({ state, user }) => state === 'rejected' && user?.type === 'User')
  if (rejected === undefined) return nothing
  const words = rejected.comment.trim() === '' ? '' : `: ${rejected.comment.trim()}`
  const message = `${rejected.user?.login} rejected the deployment to ${target}${words}`.slice(0, 2000)
  return { abort: { code: 'abort/rejected', message }, notes: [] }
}
