import { basename } from 'node:path'
import type { Call, Command, Outcome } from '@locktender/action-kit'
import { Problem, type GateNode, type QualityGateData, type Reason, type Subject } from '@locktender/contracts'
import { gateAnnotations, gateSummary, verdictOf } from '@locktender/gates'
import { openRepository } from '@locktender/git'
import type { Connection } from '@locktender/github'
import { gateScope } from './gate-scope.ts'
import { gateTarget } from './gate-target.ts'
import { gateText } from './gate-text.ts'
import { gateInputs } from './inputs.ts'
import { judgeCall, type Situation } from './judge-call.ts'
import { postProblem, postResult, type Posting } from './post-result.ts'
import { checkReportNames, writeReports } from './write-reports.ts'

/** Whether the evidence is there, true and good enough. It writes what `post` and `report` name, and nothing else. */
export const qualityGate: Command = {
  name: 'quality-gate',
  summary: 'Is the evidence there, true and good enough?',
  inputs: gateInputs,
  outputs: [
    { name: 'decision', description: 'GO, CONDITIONAL or NO-GO; empty when nothing could be decided.' },
    { name: 'failing', description: 'JSON list of the gates that fail or are not known, blocking ones first.' },
    { name: 'follow-ups', description: 'JSON list of what remains to be done under CONDITIONAL.' },
  ],
  permissions: {
    'contents: read': 'the policy, the waivers, what people have attested, and the diff',
    'actions: read': 'only with `artifacts`, and for gates on jobs and workflow runs',
    'checks: write': 'only with `post: check`; `read` for gates on check runs',
    'statuses: read': 'only for gates on commit statuses and checks',
    'pull-requests: write':
      'only with `post: comment`; `read` for gates on reviews, for waivers, and for what people attest in reviews and comments',
    'issues: read': 'only for gates on defects',
    'security-events: read': 'only for gates on alerts of code scanning',
    'attestations: read': 'only for gates with `trust: A` whose bundles do not lie beside the reports',
  },
  branding: { icon: 'check-circle', color: 'green' },
  example: `locktender quality-gate --require 'tests.failed == 0 and coverage.lines >= 80%' --reports 'reports/**'`,
  run: gate,
}

const places = ['check', 'comment']

async function gate(call: Call): Promise<Outcome> {
  const files = call.inputs.list('report')
  checkReportNames(files)
  const where = call.inputs.list('post')
  const odd = where.find((place) => !places.includes(place))
  if (odd !== undefined)
    throw new Problem(
      'input/not-a-choice',
      `post names ${JSON.stringify(odd)}, expected ${places.join(', ')}`,
      'Write post: check, comment.',
    )
  const situation = await situationOf(call)
  const { scope, name, target } = situation
  const posting = await postingOf(situation, where)
  const judged = await judgeCall(situation).catch(async (error: unknown) => {
    if (error instanceof Problem && posting !== undefined) await postProblem(posting, error)
    throw error
  })
  const { data, policy, evidence } = judged
  const verdict = verdictOf(data)
  const subject: Subject = {
    repository: name,
    commit: target.commit,
    ...(scope.environment === undefined ? {} : { environment: scope.environment.name }),
  }
  const posted = posting === undefined ? unposted(where, call) : await postResult(posting, verdict, data)
  if (!call.inputs.flag('dry-run')) await writeReports(files, call, { verdict, data, subject, policy, evidence })
  return {
    verdict,
    reasons: [...reasonsOf(data, where.includes('check')), ...posted],
    subject,
    policy,
    evidence,
    data,
    outputs: {
      decision: data.decision,
      failing: JSON.stringify(failing(data).map(({ id }) => id)),
      'follow-ups': JSON.stringify(data.followUps),
    },
    summary: gateSummary(data),
    text: gateText(data),
  }
}

async function situationOf(call: Call): Promise<Situation> {
  const { environment, directory, inputs } = call
  const repository = await openRepository(directory, { env: environment })
  const { GITHUB_REPOSITORY: ofRun, GITHUB_API_URL: api } = environment
  const address = ofRun === undefined ? (await repository.remote())?.address : undefined
  const name = ofRun ?? (address == null ? basename(repository.topLevel ?? directory) : `${address.owner}/${address.name}`)
  const token = inputs.text('github-token')
  let connection: Promise<Connection> | undefined
  // Octokit is loaded by the first who talks.
  const open = (): Promise<Connection> =>
    (connection ??= import('@locktender/github').then(({ connect }) => connect({ repository: name, token: token ?? '', environment })))
  return {
    call,
    repository,
    name,
    target: gateTarget(environment, repository.head),
    scope: gateScope(call),
    connect: token === undefined || api === undefined ? undefined : open,
  }
}

async function postingOf({ call, target, scope, connect }: Situation, where: readonly string[]): Promise<Posting | undefined> {
  if (where.length === 0 || connect === undefined || call.inputs.flag('dry-run')) return undefined
  const { environment, until } = scope
  const about = environment === undefined ? until : `${environment.name} ${environment.on}`
  return { connection: await connect(), target, name: about === undefined ? 'quality-gate' : `quality-gate (${about})`, where, call }
}

function unposted(where: readonly string[], { inputs }: Call): readonly Reason[] {
  if (where.length === 0 || inputs.flag('dry-run')) return []
  const message = `The ${where.join(' and the ')} was not posted: there is no job with a \`github-token\` to post with.`
  return [{ code: 'gate/not-posted', message }]
}

const gatesOf = ({ tree }: QualityGateData): readonly GateNode[] => tree.children.flatMap(({ children }) => children)

function failing(data: QualityGateData): readonly GateNode[] {
  const open = gatesOf(data).filter(({ state }) => state === 'fail' || state === 'unknown')
  return open.toSorted((one, other) => Number(one.level === 'advisory') - Number(other.level === 'advisory'))
}

/** Reasons and annotations of a step are few: the whole stands in the data. */
const mostReasons = 50

// Findings are annotated by the step only where no check run does it better.
function reasonsOf(data: QualityGateData, isPosted: boolean): readonly Reason[] {
  const { tree, notes } = data
  const conditions = failing(data)
    .flatMap((node) => node.children.map((condition) => ({ node, condition })))
    .filter(({ condition: { state } }) => state === 'fail' || state === 'unknown')
  const findings = isPosted ? [] : gateAnnotations(data, mostReasons).annotations
  return [
    { code: tree.code, message: `${data.decision}: ${tree.message}` },
    ...conditions.slice(0, mostReasons).map(({ node, condition: { code, message, evidence } }): Reason => ({
      code,
      message,
      rule: `gates.${node.id}`,
      evidence: evidence.slice(0, 10),
    })),
    ...notes.slice(0, mostReasons).map(({ code, message }): Reason => ({ code, message })),
    ...findings.map(({ level, title, message, at }): Reason => ({ code: `finding/${level}`, message: `${title}: ${message}`, at })),
  ]
}
