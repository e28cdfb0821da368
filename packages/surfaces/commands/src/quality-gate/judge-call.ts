import { createHash } from 'node:crypto'
import type { Call } from '@locktender/action-kit'
import { Problem, type GateNote, type PolicySource, type Evidence as PolicyEvidence, type QualityGateData } from '@locktender/contracts'
import { changedLines, type ChangedLines } from '@locktender/evidence'
import { compileGates, judgeGates, type Baseline, type CompiledGate, type EvidenceItem, type GateScope } from '@locktender/gates'
import type { Repository } from '@locktender/git'
import { artifactsNamed, type Connection } from '@locktender/github'
import { readPolicy } from '../situation/read-policy.ts'
import { artifactEvidence, artifactOf } from './artifact-evidence.ts'
import { askedFacts, fromGithub, type AskedFacts } from './asked-facts.ts'
import { readBaseline } from './baseline.ts'
import { withRequired } from './gate-scope.ts'
import type { GateTarget } from './gate-target.ts'
import { githubFacts, type GithubFacts } from './github-evidence.ts'
import { localEvidence } from './local-evidence.ts'
import { peopleInForce } from './people-in-force.ts'
import { signedEvidence } from './signed-evidence.ts'
import { waiversInForce } from './waivers-in-force.ts'

export interface Situation {
  readonly call: Call
  readonly repository: Repository
  /** `owner/name`. */
  readonly name: string
  readonly target: GateTarget
  readonly scope: GateScope
  /** Connects to GitHub at the first call; undefined without a token. */
  readonly connect: (() => Promise<Connection>) | undefined
}

export interface JudgedCall {
  readonly data: QualityGateData
  readonly policy: PolicySource
  readonly evidence: readonly PolicyEvidence[]
}

const order = ['development', 'integration', 'staging', 'production'] as const

/**
 * Reads what the gates of a call ask for, no more, and decides.
 *
 * @throws {Problem} when it cannot judge: `policy/…`, `waiver/…`, `attestation/invalid`, `override/invalid`, `gate/…`, `evidence/tampered`,
 * `evidence/trusted-root`, `archive/refused`, `git/…`, `github/…`
 */
export async function judgeCall(situation: Situation): Promise<JudgedCall> {
  const { call, repository, name, target, scope } = situation
  // Listed once, the commit's files answer for the policy, the waivers and the reports that it holds.
  await repository.listFiles(repository.head)
  const inForce = await readPolicy(call, repository, { token: call.inputs.text('github-token') })
  const policy = withRequired(inForce.policy, call.inputs.text('require'), scope)
  const compiled = await compileGates(policy, inForce.tree)
  const gates = compiled.filter((gate) => isInScope(gate, scope))
  const asked = askedFacts(gates)
  call.progress('reading the evidence')
  const waivers = await waiversInForce(situation, policy)
  const people = await peopleInForce(situation, policy, gates)
  const changed = await changeOf(situation, asked)
  const committedAt = await commitTime(repository, target)
  const found = await evidenceOf(situation, asked, changed.lines, committedAt)
  const signed = await signedEvidence(found.items, { situation, gates, rootFile: policy['trusted-root'], bundles: found.bundles })
  const github = await factsOf(situation, asked)
  const evidence = [...signed.items, ...github.items]
  const data = judgeGates(compiled, {
    policy,
    subject: { repository: name, commit: target.commit, authors: waivers.authors, ...(committedAt === undefined ? {} : { committedAt }) },
    now: call.now,
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    evidence,
    baseline: found.baseline,
    checks: github.checks,
    attestations: people.attestations,
    waivers: waivers.waivers,
    roleMembers: people.roles.members,
    unseenRoles: people.roles.unseen,
    overrides: people.overrides,
    scope,
    ...(changed.paths === undefined ? {} : { changedPaths: changed.paths }),
  })
  const notes = [waivers, people, changed, found, signed, github].flatMap((part) => part.notes)
  return {
    data: { ...data, notes: [...data.notes, ...ownPolicyNote(inForce.source, changed.paths), ...notes] },
    policy: inForce.source,
    evidence: [...inForce.evidence, ...waivers.evidence, ...people.evidence, ...read(evidence)],
  }
}

const isInScope = ({ stage }: CompiledGate, { until = 'production' }: GateScope): boolean => order.indexOf(stage) <= order.indexOf(until)

interface Change {
  readonly paths?: readonly string[]
  readonly lines?: ChangedLines
  readonly notes: readonly GateNote[]
}

// Only of a commit that is checked out: what is judged from afar shows no diff here.
async function changeOf({ call, repository, target: { base, checkouts, pullRequest } }: Situation, asked: AskedFacts): Promise<Change> {
  if (base === null || !checkouts.has(repository.head) || (pullRequest === null && !asked.patch)) return { notes: [] }
  const from = await repository.fetchCommit(base, { token: call.inputs.text('github-token') })
  const paths = (await repository.changedFiles(from, repository.head, { counts: false })).map(({ path }) => path)
  const diff = asked.patch ? await repository.diff(from, repository.head) : null
  const tooLong: GateNote = { code: 'gate/diff-too-long', message: 'The diff is too long to tell which lines are new.' }
  return {
    ...(pullRequest === null ? {} : { paths }),
    ...(diff === null ? {} : { lines: changedLines(diff) }),
    notes: asked.patch && diff === null ? [tooLong] : [],
  }
}

async function commitTime(repository: Repository, { commit, checkouts }: GateTarget): Promise<Date | undefined> {
  try {
    return await repository.committedAt(commit)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    // A shallow checkout of a pull request holds the merge only, which is made when the head is pushed.
    return checkouts.has(repository.head) ? repository.committedAt(repository.head) : undefined
  }
}

interface Found {
  readonly items: readonly EvidenceItem[]
  readonly bundles: ReadonlyMap<string, string>
  readonly baseline: Baseline
  readonly notes: readonly GateNote[]
}

async function evidenceOf(
  { call, repository, target, connect }: Situation,
  asked: AskedFacts,
  lines: ChangedLines | undefined,
  committedAt: Date | undefined,
): Promise<Found> {
  const reports = call.inputs.list('reports')
  const names = call.inputs.list('artifacts')
  const patch = lines === undefined ? {} : { changedLines: lines }
  const local = await localEvidence({
    root: call.directory,
    asked,
    reports,
    ...patch,
    ...(target.checkouts.has(repository.head) ? {} : { otherCommit: repository.head }),
    ...(committedAt === undefined ? {} : { committedAt }),
    commits: commitsOf(target),
    blobs: (paths) => repository.blobs(repository.head, paths),
  })
  if (names.length === 0)
    return {
      ...local,
      bundles: new Map(),
      baseline: { missing: 'No artifact is named under `artifacts` that the protected branch could have, too.' },
    }
  if (connect === undefined) throw noToken(names)
  const search = { connection: await connect(), asked, reports, commits: commitsOf(target), ...patch }
  const items: EvidenceItem[] = []
  const notes: GateNote[] = []
  const bundles = new Map<string, string>()
  for (const name of names) {
    const artifact = artifactOf(await artifactsNamed(search.connection, name), target.commit)
    const read = artifact === undefined ? undefined : await artifactEvidence(search, artifact, target.commit)
    items.push(...(read?.items ?? []))
    for (const [path, text] of read?.bundles ?? []) bundles.set(path, text)
    notes.push(...(read?.notes ?? [{ code: 'evidence/missing', message: `There is no artifact ${name}.` }]))
  }
  // What is found in neither place is missing; what is found in one is not.
  const missing = items.length > 0 ? local.notes.filter(({ code }) => code !== 'evidence/missing') : local.notes
  const { baseline, notes: baseNotes } = asked.baseline
    ? await readBaseline(search, names, target)
    : { baseline: { missing: 'Nothing is compared with the protected branch.' }, notes: [] }
  return { items: [...local.items, ...items], bundles, baseline, notes: [...missing, ...notes, ...baseNotes] }
}

const commitsOf = ({ commit, checkouts }: GateTarget): ReadonlySet<string> => new Set([commit, ...checkouts])

async function factsOf({ call, target, connect }: Situation, asked: AskedFacts): Promise<GithubFacts> {
  const isAsked = asked.checks || [...asked.names].some((name) => fromGithub.some((prefix) => name.startsWith(prefix)))
  if (!isAsked) return { items: [], checks: [], notes: [] }
  const message = 'The gates ask for what GitHub knows, and there is no job with a `github-token` that could ask it.'
  if (connect === undefined) return { items: [], checks: [], notes: [{ code: 'evidence/not-told', message }] }
  return githubFacts({ connection: await connect(), target, asked, now: call.now, environment: call.environment })
}

function ownPolicyNote({ path }: PolicySource, changed: readonly string[] = []): readonly GateNote[] {
  if (path === null || path === '.github/release-policy.yml' || !changed.includes(path)) return []
  return [{ code: 'gate/rules-changed', message: `The change touches its own policy ${path} and is judged by the old one.` }]
}

function noToken(names: readonly string[]): Problem {
  return new Problem(
    'input/no-token',
    `artifacts names ${names.join(', ')}, and there is no job with a token that could read them`,
    'Run it as a step of a job with `permissions: actions: read`, or give the files under `reports`.',
  )
}

function read(items: readonly EvidenceItem[]): readonly PolicyEvidence[] {
  const known = items.filter(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))
  const byPath = new Map(
    known.map(({ path, sha256, evidence, provenance }) => {
      const made = [
        evidence.format ?? 'unknown format',
        provenance.runId === undefined ? undefined : `run ${provenance.runId}`,
        `class ${provenance.class}`,
      ]
      return [path, { path, sha256, producedBy: made.filter((part) => part !== undefined).join(', ') }] as const
    }),
  )
  return [...byPath.values()]
}
