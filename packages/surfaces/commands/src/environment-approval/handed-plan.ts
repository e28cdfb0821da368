import type { ApprovalRequest, GateNode, QualityGateData, Result } from '@locktender/contracts'
import type { ApprovalCase } from '@locktender/contracts'
import { Problem } from '@locktender/contracts'
import validateResult from '@locktender/contracts/validators/result'
import { readNeeds, type HandedJob } from '@locktender/decision'

/** What the jobs before have handed over, as far as people approve it. */
export interface HandedPlan {
  /** What the jobs have found, as far as it is approved with the release: part of the plan of the release digest. */
  readonly jobs: readonly object[]
  readonly results: readonly Result[]
  readonly gates: NonNullable<ApprovalCase['gates']>
  /** What the job before the gate has asked in this run. */
  readonly requests: readonly ApprovalRequest[]
}

const own = 'environment-approval'

/**
 * Reads `toJSON(needs)`. Only what stays the same when a job runs again is part of the plan: how jobs ended, verdicts, reasons and the digests
 * of the evidence; not times, durations or wording.
 *
 * @throws {Problem} `results/…`, `approval/result-unreadable`
 */
export function readHandedPlan(needs: string): HandedPlan {
  const jobs = readNeeds(needs).map((job) => ({ job, results: job.results.map(({ source, text }) => resultOf(text, source)) }))
  const others = jobs.filter(({ results }) => !results.some((result) => result?.action === own))
  const results = jobs.flatMap((each) => each.results.flatMap((result) => result ?? []))
  return {
    jobs: others.map(({ job, results: handed }) => jobPart(job, handed)),
    results: results.filter(({ action }) => action !== own),
    gates: Object.assign({}, ...results.filter(({ action }) => action === 'quality-gate').map(gatesOf)),
    requests: results.flatMap(requestOf),
  }
}

// A step that did not run hands over nothing; how its job ended says so.
function resultOf(text: string, source: string): Result | null {
  if (text === '') return null
  try {
    const value: unknown = JSON.parse(text)
    if (validateResult(value)) return value
  } catch {
    // Told below.
  }
  throw new Problem(
    'approval/result-unreadable',
    `${source} is no result of an action, so it is not known what is approved`,
    'Hand over the output `result` of an action whole, or name the output otherwise.',
  )
}

function jobPart({ name, result }: HandedJob, handed: readonly (Result | null)[]): object {
  const results = handed.map((each) =>
    each === null
      ? null
      : {
          action: each.action,
          commit: each.subject.commit,
          policy: each.policy.digest,
          verdict: each.verdict,
          codes: each.reasons.map(({ code, rule = null }) => ({ code, rule })),
          evidence: [...new Set(each.evidence.map(({ sha256 }) => sha256))].toSorted(),
        },
  )
  return { name, result, results }
}

const states = ['pass', 'waived', 'fail', 'unknown', 'not-applicable'] as const

function gatesOf({ data }: Result): HandedPlan['gates'] {
  const { tree } = data as Partial<QualityGateData>
  const gates: HandedPlan['gates'] = {}
  const walk = ({ id, state, children }: GateNode): void => {
    const known = states.find((each) => each === state)
    if (known !== undefined) gates[id] = known
    children.forEach(walk)
  }
  if (tree !== undefined) walk(tree)
  return gates
}

function requestOf({ action, subject, data }: Result): readonly ApprovalRequest[] {
  const { digest, askedAt } = data as { readonly digest?: unknown; readonly askedAt?: unknown }
  if (action !== own || typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest)) return []
  if (typeof askedAt !== 'string' || Number.isNaN(Date.parse(askedAt))) return []
  return [{ at: askedAt, digest, commit: subject.commit }]
}
