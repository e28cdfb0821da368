import { parseArgs } from 'node:util'
import { judgeApprovals } from '@locktender/approvals'
import type { ApprovalCase, ApprovalVote, ReleasePolicy } from '@locktender/contracts'
import { everybodySaysYes, openApprovalStep } from '../workflows/approval-step.ts'

// node test/benchmarks/approvals.ts [--rounds N]: milliseconds, median of N runs. 500 votes, 40 seats; and the calls of a check on a fake GitHub.
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '31' } } })
const rounds = Number(values.rounds)

const digest = 'a1b2c3d4'.repeat(8)
const nowMs = Date.UTC(2026, 10, 20, 12)
const votes = 500
const stages = ['technical', 'risk', 'business', 'final']

report('one stage, one role, everybody could sit anywhere', flat(1), 1)
report('one stage, 40 roles, two held by each', flat(40), 2)
report('four stages of ten seats, three roles held by each', staged(), 3)
report('40 roles, four held by each, the last by nobody', flat(40), 4, 39)

function flat(roles: number): ReleasePolicy {
  const approve = Object.fromEntries(Array.from({ length: roles }, (_, index) => [`role-${index}`, 40 / roles]))
  return { roles: rolesOf(roles), types: { minor: { approve } } }
}

function staged(): ReleasePolicy {
  const approve = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`role-${index}`, 1]))
  const parts = stages.map((name, stage) => {
    const roles = Array.from({ length: 10 }, (_, index) => `role-${stage * 10 + index}`) as [string, ...string[]]
    return [name, { roles, 'allow-early': true }] as const
  })
  return { roles: rolesOf(40), types: { minor: { approve } }, approvals: { stages, ...Object.fromEntries(parts) } }
}

function rolesOf(count: number): NonNullable<ReleasePolicy['roles']> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`role-${index}`, [`acme/team-${index}`]]))
}

/** 500 reviews over some hours; each person holds some roles next to each other, out of the first ones. */
function caseOf(roles: number, held: number, heldRoles: number): ApprovalCase {
  const members = Array.from({ length: roles }, (): number[] => [])
  for (let person = 1; person <= votes; person += 1)
    for (let step = 0; step < Math.min(held, heldRoles); step += 1) members[(person * 7 + step) % heldRoles]?.push(person)
  const list = Array.from({ length: votes }, (_, index): ApprovalVote => {
    const user = { id: index + 1, type: 'User' }
    return {
      id: `review ${index}`,
      user,
      source: 'review',
      state: 'approved',
      at: new Date(nowMs - (votes - index) * 60_000).toISOString(),
      digest,
    }
  })
  return {
    now: new Date(nowMs).toISOString(),
    release: {
      digest,
      class: 'minor',
      risk: 'low',
      authors: [9001],
      committers: [9002],
      coAuthors: [9003],
      lastPusher: 9004,
      actor: 9005,
      triggeringActor: 9006,
    },
    teams: Object.fromEntries(members.map((team, index) => [`acme/team-${index}`, team])),
    votes: list,
  }
}

function report(what: string, policy: ReleasePolicy, held: number, heldRoles?: number): void {
  const roles = Object.keys(policy.roles ?? {}).length
  const given = caseOf(roles, held, heldRoles ?? roles)
  const times: number[] = []
  let filled = 0
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now()
    const { data } = judgeApprovals(policy, given)
    times.push(performance.now() - started)
    filled = data.seats.filter((seat) => seat.filledBy !== null).length
  }
  const [first = 0] = times
  const median = times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
  console.log(
    `${what.padEnd(52)} ${median.toFixed(1).padStart(6)} ms (first ${first.toFixed(1)} ms; target 20 ms)  ${filled} of 40 seats filled`,
  )
}

const step = await openApprovalStep(300 - 9)
everybodySaysYes(step)
const began = performance.now()
const { calls, data } = await step.run({ 'dry-run': 'true' })
const tookMs = performance.now() - began
await step.close()
console.log(
  `a full check on the fake GitHub: ${data.votes.length} comments and reviews, 8 teams: ${calls} REST and GraphQL calls (target 12), ${Math.round(tookMs)} ms`,
)
