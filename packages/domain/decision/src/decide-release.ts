import type { DecisionWatch, GateNote, GateOverride, GoNoGoData } from '@locktender/contracts'
import { accountName, isSameAccount, judgeOverride, type Attestation } from '@locktender/gates'
import { durationSeconds } from '@locktender/policy'
import { calendarState } from './criteria/calendar-state.ts'
import { byWeight, leavesRisk } from './criteria/criterion.ts'
import { jobCriteria } from './criteria/job-criteria.ts'
import { policyCriteria } from './criteria/policy-criteria.ts'
import { requiredResults } from './criteria/required-results.ts'
import { defaultMaxAge, resultCriteria } from './criteria/result-criteria.ts'
import type { DecisionInput } from './decision-input.ts'
import { rulings, type Ruled } from './rulings.ts'
import { handedResults, type HandedResult } from './handed/handed-results.ts'
import { inputsDigest } from './inputs-digest.ts'
import { outcomeOf } from './outcome.ts'
import { acceptedRisks } from './risks/accepted-risks.ts'
import { confirmationOf } from './standing.ts'
import { countStatements, type CountedStatement } from './statements/count-statements.ts'

const defaultReconfirmAt = '60m'

/**
 * Decides over all results and over what people have said. The same input gives the same bytes; the order of jobs, files and statements
 * changes nothing.
 *
 * @throws {Problem} `decision/started`, `decision/not-an-outcome`
 */
export function decideRelease(input: DecisionInput): GoNoGoData {
  const { policy, releaseClass, phase, targetTime, now } = input
  const handed = handedResults(input)
  const required = requiredResults(policy, releaseClass, phase)
  const ofResults = resultCriteria(input, handed, required)
  const attestations = input.statements.flatMap((read): readonly Attestation[] =>
    'statement' in read && read.statement.kind === 'attest'
      ? [
          {
            of: read.statement.of,
            by: read.by,
            isOutsider: read.isOutsider,
            at: read.at,
            commit: input.subject.commit,
            evidence: read.url === null ? [] : [{ url: read.url }],
          },
        ]
      : [],
  )
  const ofPolicy = policyCriteria(input, { results: handed.results, judged: ofResults, attestations })
  const judged = [...ofResults, ...ofPolicy, ...jobCriteria(input, handed, required)].toSorted(byWeight)
  const { uses, counted } = countStatements(input, judged)
  const risks = acceptedRisks(input, judged, handed.results, counted)
  const watch = watches(counted)
  const ruled = rulings(input, handed.earlier)
  const outcome = outcomeOf({ ...ruled, phase, criteria: judged, risks, watch })
  const { override, notes } = overrideOf(
    input,
    counted,
    outcome.decision === 'NO-GO' && ruled.delay === null && ruled.cancellation === null,
  )
  const digest = inputsDigest(input, { criteria: judged, results: handed.results, risks, watch, override, required })
  const accepted = new Set(risks.map(({ of }) => of))
  const latest = handed.earlier.at(-1)
  return {
    ...outcome,
    phase,
    type: releaseClass,
    targetTime: targetTime?.toISOString() ?? null,
    criteria: judged.map((each) => ({ ...each, accepted: leavesRisk(each) ? accepted.has(each.id) : null })),
    risks: [...risks],
    watch: [...watch],
    override,
    ...ruled,
    notBefore: notBefore(input, handed.results, ruled),
    inputs: { digest, required: [...required] },
    results: handed.results.map(({ id, source, sha256, result: { action, verdict, at } }) => ({ id, source, action, verdict, at, sha256 })),
    ...validity(input),
    confirms: latest === undefined ? null : confirmationOf(latest, { decision: outcome.decision, digest }, now),
    statements: [...uses],
    notes: [...notes],
  }
}

function watches(counted: readonly CountedStatement[]): readonly DecisionWatch[] {
  const said = counted.flatMap(({ by, at, statement }) =>
    statement.kind === 'watch' ? [{ who: statement.who, what: statement.what, by, at }] : [],
  )
  return said
    .toSorted((one, other) => one.at.getTime() - other.at.getTime() || compare(one.who, other.who) || compare(one.what, other.what))
    .map(({ who, what, by }) => ({ who, what, by: accountName(by) }))
}

// All who say so make one override; it ends with the first of them.
function overrideOf(
  input: DecisionInput,
  counted: readonly CountedStatement[],
  mayOverride: boolean,
): { readonly override: GateOverride | null; readonly notes: readonly GateNote[] } {
  const said = counted
    .flatMap(({ by, at, statement }) => (statement.kind === 'override' ? [{ ...statement, by, at }] : []))
    .toSorted(
      (one, other) =>
        one.expires.getTime() - other.expires.getTime() ||
        compare(accountName(one.by), accountName(other.by)) ||
        compare(one.reason, other.reason),
    )
  const [first] = said
  if (first === undefined) return { override: null, notes: [] }
  if (!mayOverride) {
    const message = 'The override has no effect: only a NO-GO before the start can be overridden, and neither a delay nor a cancellation.'
    return { override: null, notes: [{ code: 'override/no-effect', message }] }
  }
  const incident = said.find((each) => each.incident !== null)?.incident ?? undefined
  const override = {
    by: said.map(({ by }) => by).filter((by, index, all) => all.findIndex((other) => isSameAccount(by, other)) === index),
    reason: first.reason,
    expires: first.expires,
    ...(incident === undefined ? {} : { incident }),
  }
  const unseen = input.unseenRoles === undefined ? {} : { unseenRoles: input.unseenRoles }
  const judged = judgeOverride({ policy: input.policy, now: input.now, roleMembers: input.roleMembers, ...unseen, override })
  if (judged === null || 'by' in judged) return { override: judged, notes: [] }
  return { override: null, notes: [judged] }
}

function notBefore(input: DecisionInput, results: readonly HandedResult[], { delay }: Ruled): string | null {
  const openings = results.flatMap(({ result }) => {
    const opens = result.action === 'release-calendar' ? calendarState(result, input).opensAt : null
    return opens === null ? [] : [opens.getTime()]
  })
  const latest = Math.max(...openings, delay === null ? -Infinity : Date.parse(delay.to))
  return latest > input.now.getTime() ? new Date(latest).toISOString() : null
}

// A decision that is made within the last stretch before the start is the confirmation.
function validity({ policy, now, targetTime, phase }: DecisionInput): Pick<GoNoGoData, 'expiresAt' | 'reconfirmFrom'> {
  const { 'max-age': maxAge = defaultMaxAge, 'reconfirm-at': reconfirmAt = defaultReconfirmAt } = policy.decision ?? {}
  const fromMs = (targetTime?.getTime() ?? -Infinity) - (durationSeconds(reconfirmAt) ?? 0) * 1000
  return {
    expiresAt: new Date(now.getTime() + (durationSeconds(maxAge) ?? 0) * 1000).toISOString(),
    reconfirmFrom: phase === 'before-start' && fromMs > now.getTime() ? new Date(fromMs).toISOString() : null,
  }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
