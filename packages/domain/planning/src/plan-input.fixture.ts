import { defaultBumps, judgeRange, type JudgedCommit, readCommits } from '@locktender/commits'
import { parsePolicy, resolvePolicy, type ResolvedPolicy } from '@locktender/policy'
import type { PlanInput } from './plan-input.ts'

/** The policy that a text resolves to. */
export function policyOf(text: string): ResolvedPolicy {
  return resolvePolicy(parsePolicy(text, '.github/release-policy.yml'))
}

export const shaOf = (number: number): string => number.toString(16).padStart(8, '0').padEnd(40, 'a')

/** Judged commits of messages, newest first: the first one has the highest number as its hash. */
export function commitsOf(...messages: readonly string[]): readonly JudgedCommit[] {
  const raw = messages.map((message, index) => {
    const number = messages.length - index
    return { sha: shaOf(number), message, committedAtSeconds: 1_800_000_000 + number, parents: number === 1 ? [] : [shaOf(number - 1)] }
  })
  return judgeRange(readCommits(raw), { bump: defaultBumps })
}

export const noonMs = Date.parse('2026-11-20T12:00:00Z')

const policyText = `policy: 1
roles: { product-owner: [acme/po], tech-lead: [acme/leads] }
types:
  minor: { approve: { product-owner: 1 }, rollout: standard, verify: 24h, announce: limited }
  patch: { approve: { tech-lead: 1 }, rollout: standard, verify: 24h }
gates:
  - { id: build, stage: development, check: "ci / build" }
rollback: { when: { error-rate: "> 1% for 5m" } }
`

/** A minor release of one feature under a small policy, nothing in its way. */
export function planInput(changes: Partial<PlanInput> = {}): PlanInput {
  return {
    policy: policyOf(policyText),
    commits: commitsOf('feat: search'),
    part: 'minor',
    branch: 'main',
    files: [{ path: 'src/search.ts', added: 10, deleted: 2 }],
    errorBudgetLeft: 1,
    failures: [],
    environment: null,
    calendar: { open: true, opensAt: '2026-11-20T12:00:00Z', because: ['calendar/open'] },
    planFile: null,
    register: null,
    existingPaths: [],
    nowMs: noonMs,
    zone: 'Europe/Berlin',
    ...changes,
  }
}
