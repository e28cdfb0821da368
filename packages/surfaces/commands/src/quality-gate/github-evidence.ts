import { createHash } from 'node:crypto'
import { Problem, type GateNote } from '@locktender/contracts'
import { EvidenceReading, type Evidence } from '@locktender/evidence'
import type { CheckState, EvidenceItem } from '@locktender/gates'
import { readList, type Connection } from '@locktender/github'
import type { AskedFacts } from './asked-facts.ts'
import type { GateTarget } from './gate-target.ts'
import { isInsider } from './insider.ts'
import { readChanges } from './traced-changes.ts'

export interface GithubSearch {
  readonly connection: Connection
  readonly target: GateTarget
  readonly asked: AskedFacts
  readonly now: Date
  readonly environment: Readonly<Record<string, string | undefined>>
}

export interface GithubFacts {
  readonly items: readonly EvidenceItem[]
  readonly checks: readonly CheckState[]
  readonly notes: readonly GateNote[]
}

type Row = Readonly<Record<string, unknown>>
/** A list as the API gives it, or why there is none. */
type Answer =
  | { readonly document: unknown; readonly zeros?: readonly string[] }
  | { readonly evidence: Evidence }
  | { readonly missing: string }

interface Source {
  /** Address of the evidence. */
  readonly path: string
  read(search: GithubSearch): Promise<Answer>
}

const severities = ['total', 'critical', 'high', 'medium', 'low', 'info', 'unknown']

/** By the prefix of the measurements that it gives. */
const sources: Readonly<Record<string, Source>> = {
  'checks.': { path: 'github:check-runs', read: async (search) => wrapped('check_runs', await otherChecks(search)) },
  'statuses.': {
    path: 'github:statuses',
    read: async (search) => wrapped('statuses', await list(search, 'statuses', { ref: search.target.commit })),
  },
  'workflow-runs.': {
    path: 'github:workflow-runs',
    read: async (search) => {
      const runs = await list(search, 'workflow-runs', { head_sha: search.target.commit })
      return wrapped(
        'workflow_runs',
        runs.filter(({ id }) => String(id) !== search.environment['GITHUB_RUN_ID']),
      )
    },
  },
  'jobs.': {
    path: 'github:jobs',
    read: async (search) => {
      const jobs = await ownJobs(search)
      return jobs === undefined
        ? { missing: 'this is no job of a run' }
        : wrapped(
            'jobs',
            jobs.filter((job) => !isThisJob(job, search)),
          )
    },
  },
  'reviews.': { path: 'github:reviews', read: readReviews },
  'changes.': {
    path: 'github:changes',
    read: async ({ connection, target }) => {
      const answer = await readChanges(connection, target)
      return 'missing' in answer ? answer : { evidence: answer }
    },
  },
  'defects.': {
    path: 'github:issues',
    read: async (search) => ({
      document: await list(search, 'open-issues', {}),
      zeros: ['critical', 'high', 'medium', 'low'].map((word) => `defects.${word}`),
    }),
  },
  'findings.code-scanning.': { path: 'github:code-scanning', read: readCodeScanning },
  'vulnerabilities.dependabot.': {
    path: 'github:dependabot',
    read: async (search) => ({
      document: await list(search, 'dependabot-alerts', { state: 'open' }),
      zeros: severities.map((word) => `vulnerabilities.dependabot.${word}`),
    }),
  },
}

/** Asks GitHub for what the gates are about, and for nothing else. What it refuses to say is missing, with a note why. */
export async function githubFacts(search: GithubSearch): Promise<GithubFacts> {
  const items: EvidenceItem[] = []
  const notes: GateNote[] = []
  const asked = Object.entries(sources).filter(([prefix]) => [...search.asked.names].some((name) => name.startsWith(prefix)))
  for (const [, source] of asked) {
    const answer = await orMissing(() => source.read(search))
    if ('missing' in answer) notes.push({ code: 'evidence/not-told', message: `${source.path}: ${answer.missing}.` })
    else items.push(itemOf(source, answer, search))
  }
  const checks = search.asked.checks ? await orMissing(() => checkStates(search)) : []
  if (!('missing' in checks)) return { items, checks, notes }
  return { items, checks: [], notes: [...notes, { code: 'evidence/not-told', message: `github:checks: ${checks.missing}.` }] }
}

async function orMissing<T>(read: () => Promise<T>): Promise<T | { readonly missing: string }> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Problem && error.code.startsWith('github/'))
      return { missing: `${error.message.replace(/\.$/, '')}. ${error.hint.replace(/\.$/, '')}` }
    throw error
  }
}

function itemOf({ path }: Source, answer: Exclude<Answer, { missing: string }>, { connection, target, now }: GithubSearch): EvidenceItem {
  const text = JSON.stringify('evidence' in answer ? answer.evidence : answer.document)
  const provenance = { class: 'B' as const, repository: `${connection.owner}/${connection.name}`, headCommit: target.commit, at: now }
  const evidence = 'evidence' in answer ? answer.evidence : told(answer, text)
  return { path, sha256: createHash('sha256').update(text).digest('hex'), evidence, provenance }
}

function told({ document, zeros }: Extract<Answer, { document: unknown }>, text: string): Evidence {
  return zeros !== undefined && Array.isArray(document) && document.length === 0 ? nothing(zeros) : read(text)
}

function read(text: string): Evidence {
  const reading = new EvidenceReading({ format: 'github-api' })
  reading.write(Buffer.from(text))
  return reading.end()
}

// An empty list does not say what it is a list of; whoever asked for it knows.
function nothing(zeros: readonly string[]): Evidence {
  const measurements = Object.fromEntries(zeros.map((name) => [name, 0]))
  return { format: 'github-api', verdict: 'ok', measurements, findings: [], rows: [], rowsLeftOut: 0, bytes: 2 }
}

const list = ({ connection }: GithubSearch, ...[name, parameters]: ListCall): Promise<readonly Row[]> =>
  readList<Row>(connection, name, parameters)
type ListCall = [name: Parameters<typeof readList>[1], parameters: Parameters<typeof readList>[2]]

/** What every check run of the suite is known by. */
const suiteKeyPrefix = 'locktender/'

const wrapped = (key: string, rows: readonly Row[]): Answer => ({ document: { total_count: rows.length, [key]: rows } })

// The job that asks is running, and an older answer of the suite must not decide the next one.
async function otherChecks(search: GithubSearch): Promise<readonly Row[]> {
  const runs = await list(search, 'check-runs', { ref: search.target.commit })
  const others = runs.filter(({ external_id: key }) => typeof key !== 'string' || !key.startsWith(suiteKeyPrefix))
  if (others.every(({ status }) => status === 'completed')) return others
  const own = (await ownJobs(search))?.find((job) => isThisJob(job, search))
  return others.filter(({ id }) => own === undefined || id !== own['id'])
}

async function ownJobs(search: GithubSearch): Promise<readonly Row[] | undefined> {
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt = '1' } = search.environment
  return run === undefined ? undefined : list(search, 'jobs', { run_id: Number(run), attempt_number: Number(attempt) })
}

const isThisJob = (job: Row, { environment }: GithubSearch): boolean =>
  job['status'] === 'in_progress' && environment['RUNNER_NAME'] !== undefined && job['runner_name'] === environment['RUNNER_NAME']

/** An approval counts when a person of the repository has given it to this very commit; a refusal counts until it is taken back. */
async function readReviews(search: GithubSearch): Promise<Answer> {
  const { target } = search
  if (target.pullRequest === null) return { missing: 'the run is about no pull request' }
  const rows = await list(search, 'reviews', { pull_number: target.pullRequest })
  const counting = rows.filter(
    ({ state, commit_id: commit, user, author_association: association }) =>
      state !== 'APPROVED' || (commit === target.commit && isInsider(user as Row | null, association)),
  )
  return { document: counting, zeros: ['reviews.total', 'reviews.approved', 'reviews.changes-requested'] }
}

/** No alert means nothing unless the commit was analysed. */
async function readCodeScanning(search: GithubSearch): Promise<Answer> {
  const { target, environment } = search
  if (target.ref === null) return { missing: 'the run is about no ref' }
  const analyses = await list(search, 'code-scanning-analyses', { ref: target.ref })
  const commits = new Set([target.commit, ...target.checkouts, environment['GITHUB_SHA']])
  if (!analyses.some(({ commit_sha: commit }) => typeof commit === 'string' && commits.has(commit)))
    return { missing: `no analysis of ${target.commit.slice(0, 12)} under ${target.ref}` }
  const document = await list(search, 'code-scanning-alerts', { ref: target.ref, state: 'open' })
  return { document, zeros: severities.map((word) => `findings.code-scanning.${word}`) }
}

async function checkStates(search: GithubSearch): Promise<readonly CheckState[]> {
  const { commit } = search.target
  const runs = await list(search, 'check-runs', { ref: commit })
  const statuses = await list(search, 'statuses', { ref: commit })
  const newest = new Map(statuses.toReversed().map((status) => [String(status['context']).toLowerCase(), status]))
  return [
    ...runs.map((run): CheckState => ({
      name: String(run['name']),
      appId: Number((run['app'] as Row | null)?.['id'] ?? 0),
      conclusion: run['status'] === 'completed' ? String(run['conclusion']) : null,
      commit: String(run['head_sha']),
      ...(typeof run['html_url'] === 'string' ? { url: run['html_url'] } : {}),
    })),
    ...[...newest.values()].map((status): CheckState => ({
      name: String(status['context']),
      conclusion: String(status['state']),
      commit,
      ...(typeof status['target_url'] === 'string' && status['target_url'] !== '' ? { url: status['target_url'] } : {}),
    })),
  ]
}
