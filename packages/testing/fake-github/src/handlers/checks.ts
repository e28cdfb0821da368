import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { found, Refusal, validationFailed } from '../server/refusal.ts'
import { created, ok, type Reply } from '../server/reply.ts'
import { checkRunShape, checkSuiteShape } from '../shapes/check.ts'
import type { App } from '../state/account.ts'
import type { CheckRun, CheckSuite } from '../state/check.ts'
import { tell } from '../state/tell.ts'
import { findCommit } from './commits.ts'
import type { HandlerTable } from './handler.ts'

interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
}

interface CheckBody {
  readonly name?: string
  readonly head_sha?: string
  readonly details_url?: string
  readonly external_id?: string
  readonly status?: string
  readonly conclusion?: string
  readonly started_at?: string
  readonly completed_at?: string
  readonly output?: {
    readonly title?: string
    readonly summary: string
    readonly text?: string
    readonly annotations?: readonly Annotation[]
  }
}

const shape = (call: Call, run: CheckRun): Record<string, unknown> => checkRunShape(call.world, call.repository, run)
const find = (call: Call): CheckRun => found(call.repository.checkRuns.find((run) => run.id === call.number('check_run_id')))
const appOf = (call: Call): App => found(call.token?.app)

/** One suite per commit and App; it comes with the App's first run on the commit. */
export function suiteFor(
  call: Pick<Call, 'repository' | 'world'>,
  app: App,
  headSha: string,
  headBranch: string | null = null,
): CheckSuite {
  const there = call.repository.checkSuites.find((suite) => suite.headSha === headSha && suite.app.id === app.id)
  if (there !== undefined) return there
  const suite = { id: call.world.nextId(), headSha, headBranch, app, createdAt: call.world.clock.now() }
  call.repository.checkSuites.push(suite)
  return suite
}

async function createRun(call: Call): Promise<Reply> {
  const body = call.body<CheckBody>()
  const headSha = body.head_sha ?? ''
  if ((await call.repository.store.objects.info(headSha))?.type !== 'commit') throw new Refusal(422, `No commit found for SHA: ${headSha}`)
  const app = appOf(call)
  const run: CheckRun = {
    id: call.world.nextId(),
    name: body.name ?? '',
    headSha,
    status: 'queued',
    conclusion: null,
    startedAt: call.now,
    completedAt: null,
    externalId: '',
    detailsUrl: '',
    output: { title: null, summary: null, text: null },
    annotations: [],
    app,
    suiteId: suiteFor(call, app, headSha).id,
  }
  apply(call, run, body)
  call.repository.checkRuns.push(run)
  announce(call, 'created', run)
  return created(shape(call, run))
}

function updateRun(call: Call): Reply {
  const run = find(call)
  if (run.app.id !== appOf(call).id)
    throw new Refusal(403, 'Invalid app_id. Check run can only be modified by the GitHub App that created it.')
  apply(call, run, call.body<CheckBody>())
  announce(call, run.status === 'completed' ? 'completed' : 'requested_action', run)
  return ok(shape(call, run))
}

function apply(call: Call, run: CheckRun, body: CheckBody): void {
  refuseTooLong(body.output)
  const conclusion = body.conclusion ?? (body.status === undefined || body.status === 'completed' ? run.conclusion : null)
  const status = body.conclusion === undefined ? (body.status ?? run.status) : 'completed'
  if (status === 'completed' && conclusion === null)
    throw validationFailed({ resource: 'CheckRun', code: 'missing_field', field: 'conclusion' })
  Object.assign(run, {
    name: body.name ?? run.name,
    status,
    conclusion,
    startedAt: body.started_at === undefined ? run.startedAt : Date.parse(body.started_at),
    completedAt:
      status === 'completed' ? (body.completed_at === undefined ? (run.completedAt ?? call.now) : Date.parse(body.completed_at)) : null,
    externalId: body.external_id ?? run.externalId,
    detailsUrl: body.details_url ?? run.detailsUrl,
  })
  if (body.output === undefined) return
  run.output = { title: body.output.title ?? run.output.title, summary: body.output.summary, text: body.output.text ?? null }
  run.annotations.push(...(body.output.annotations ?? []))
}

function refuseTooLong(output: CheckBody['output']): void {
  for (const field of ['summary', 'text'] as const) {
    if ((output?.[field] ?? '').length > 65_535)
      throw validationFailed({ resource: 'CheckRun', code: 'invalid', field, message: `${field} exceeds a maximum of 65535 characters` })
  }
  if ((output?.annotations ?? []).length > 50) throw validationFailed({ resource: 'CheckRun', code: 'invalid', field: 'annotations' })
}

function announce(call: Call, action: string, run: CheckRun): void {
  tell(call.world, call.repository, call.token, {
    event: 'check_run',
    action,
    ref: null,
    sha: run.headSha,
    payload: { check_run: shape(call, run) },
  })
}

interface ChecksQuery {
  readonly check_name?: string
  readonly status?: string
  readonly filter?: 'latest' | 'all'
  readonly app_id?: number
}

function listRuns(call: Call, of: (run: CheckRun) => boolean): Promise<Reply> {
  const { check_name: name, status, filter = 'latest', app_id: app } = call.query<ChecksQuery>()
  const all = call.repository.checkRuns
    .filter((run) => of(run) && (name === undefined || run.name === name) && (status === undefined || run.status === status))
    .filter((run) => app === undefined || run.app.id === app)
  const latest = [...new Map(all.map((run) => [`${run.suiteId} ${run.name}`, run])).values()]
  const wrap = (check_runs: unknown[], total: number): unknown => ({ total_count: total, check_runs })
  return list(call, (filter === 'all' ? all : latest).toReversed(), (run) => shape(call, run), wrap)
}

async function listSuites(call: Call): Promise<Reply> {
  const sha = await findCommit(call, call.param('ref'))
  const { app_id: app } = call.query<ChecksQuery>()
  const suites = call.repository.checkSuites.filter((suite) => suite.headSha === sha && (app === undefined || suite.app.id === app))
  const wrap = (check_suites: unknown[], total: number): unknown => ({ total_count: total, check_suites })
  return list(call, suites, (suite) => checkSuiteShape(call.world, call.repository, suite), wrap)
}

export const checks: HandlerTable = {
  'checks/create': { provenance: 'documented', needs: ['checks:write'], appsOnly: true, handle: createRun },
  'checks/update': { provenance: 'documented', needs: ['checks:write'], appsOnly: true, handle: updateRun },
  'checks/get': { provenance: 'documented', needs: ['checks:read'], handle: (call) => ok(shape(call, find(call))) },
  'checks/list-annotations': {
    provenance: 'documented',
    needs: ['checks:read'],
    handle: (call) => {
      const run = find(call)
      const href = call.world.links.repositoryPage(call.repository, `/blob/${run.headSha}`)
      const absent = { start_column: null, end_column: null, title: null, raw_details: null }
      return list(call, run.annotations, (annotation) => ({ ...absent, ...annotation, blob_href: href }))
    },
  },
  'checks/list-for-ref': {
    provenance: 'documented',
    needs: ['checks:read'],
    handle: async (call) => {
      const sha = await findCommit(call, call.param('ref'))
      return listRuns(call, (run) => run.headSha === sha)
    },
  },
  'checks/list-suites-for-ref': { provenance: 'documented', needs: ['checks:read'], handle: listSuites },
  'checks/get-suite': {
    provenance: 'documented',
    needs: ['checks:read'],
    handle: async (call) => {
      const suite = found(call.repository.checkSuites.find((each) => each.id === call.number('check_suite_id')))
      return ok(await checkSuiteShape(call.world, call.repository, suite))
    },
  },
  'checks/list-for-suite': {
    provenance: 'documented',
    needs: ['checks:read'],
    handle: (call) => listRuns(call, (run) => run.suiteId === call.number('check_suite_id')),
  },
}
