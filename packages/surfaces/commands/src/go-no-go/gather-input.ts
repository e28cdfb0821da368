import { createHash } from 'node:crypto'
import { basename, resolve } from 'node:path'
import type { Call } from '@locktender/action-kit'
import type { PolicyChecklistItem, PolicyDecisionCriterion, ReleasePolicy } from '@locktender/contracts'
import { readComments, readNeeds, readRuling, type DecisionInput, type HandedText, type ReleaseClass } from '@locktender/decision'
import type { GateNote } from '@locktender/contracts'
import type { CheckState } from '@locktender/gates'
import { readTextFileIfAny } from '@locktender/workspace'
import type { DecisionSituation } from './decision-situation.ts'
import { issueComments } from './issue-comments.ts'
import { readInstant } from './read-instant.ts'

export interface Gathered {
  readonly input: DecisionInput
  /** What could not be read, and does not count for that. */
  readonly notes: readonly GateNote[]
}

const longestFileBytes = 64 * 1024 * 1024

/**
 * Everything that the decision rests on. GitHub is asked for comments, roles and checks only where the call or the policy names them.
 *
 * @throws {Problem} `results/…`, `input/…`, `workspace/…`, `github/…`
 */
export async function gatherInput(situation: DecisionSituation): Promise<Gathered> {
  const { call, name, target, inForce } = situation
  const { inputs, environment, now } = call
  const jobs = readNeeds(inputs.text('results') ?? '')
  const targetTime = readInstant('target-time', inputs.text('target-time'))
  const actor = environment['GITHUB_TRIGGERING_ACTOR'] ?? environment['GITHUB_ACTOR'] ?? 'the one at the terminal'
  const ruling = readRuling(inputs.text('decision') ?? '', actor, now)
  const files = await Promise.all(inputs.list('result-files').map((path) => fileText(call, path)))
  call.progress('reading what people have said')
  const statements = readComments(await issueComments(situation), target.commit)
  const items = statements.length === 0 ? [] : await itemsOf(inForce.policy)
  const { roleMembers } = await import('../quality-gate/role-members.ts')
  const roles = await roleMembers(inForce.policy.roles, statements.length === 0 ? [] : rolesOf(inForce.policy, items), situation.connect)
  const { checks, notes } = await checksOf(situation)
  return {
    input: {
      policy: inForce.policy,
      policyDigest: inForce.source.digest,
      subject: { repository: name, commit: target.commit, alsoCommits: [...target.checkouts] },
      now,
      digest: (text) => createHash('sha256').update(text).digest('hex'),
      releaseClass: (inputs.text('type') ?? null) as ReleaseClass | null,
      phase: inputs.text('phase') === 'started' ? 'started' : 'before-start',
      targetTime,
      jobs,
      files,
      checks,
      statements,
      roleMembers: roles.members,
      unseenRoles: roles.unseen,
      ruling,
    },
    notes,
  }
}

// A file that is not there hands nothing over: the step that writes it did not run.
async function fileText({ workingDirectory }: Call, path: string): Promise<HandedText> {
  const text = await readTextFileIfAny(resolve(workingDirectory, path), { maxBytes: longestFileBytes })
  return { source: basename(path), job: null, text: text?.trim() ?? '' }
}

type Item = PolicyChecklistItem & Pick<PolicyDecisionCriterion, 'result'>

async function itemsOf(policy: ReleasePolicy): Promise<readonly Item[]> {
  const { checklistItems } = await import('@locktender/policy')
  const { criteria = [], checklists = [] } = policy.decision ?? {}
  return [...criteria, ...checklists.flatMap((name) => checklistItems(policy, name) ?? [])]
}

function rolesOf({ decision, overrides }: ReleasePolicy, items: readonly Item[]): readonly string[] {
  const attesting = items.flatMap((item) => item['attested-by'] ?? [])
  return [...attesting, ...(decision?.people ?? []), ...(decision?.accept ?? []), ...Object.keys(overrides?.approve ?? {})]
}

async function checksOf({
  call,
  target,
  inForce,
  connect,
}: DecisionSituation): Promise<{ readonly checks: readonly CheckState[]; readonly notes: readonly GateNote[] }> {
  const items = inForce.policy.decision === undefined ? [] : await itemsOf(inForce.policy)
  const wanted = items.some(({ check, gate, result }) => check !== undefined && gate === undefined && result === undefined)
  if (!wanted || connect === undefined) return { checks: [], notes: [] }
  const { githubFacts } = await import('../quality-gate/github-evidence.ts')
  const asked = { reports: [], usualPlaces: false, checks: true, names: new Set<string>(), patch: false, baseline: false }
  const { checks, notes } = await githubFacts({ connection: await connect(), target, asked, now: call.now, environment: call.environment })
  return { checks, notes }
}
