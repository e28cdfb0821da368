import type { GoNoGoData, Reason, ReleasePolicy, Result, Verdict } from '@locktender/contracts'
import validateData from '@locktender/contracts/validators/go-no-go'
import { loadPolicy, resolvePolicy } from '@locktender/policy'
import { decideRelease } from './decide-release.ts'
import type { DecisionInput } from './decision-input.ts'
import type { HandedJob } from './handed/read-needs.ts'
import { readComments, type Comment } from './statements/read-comments.ts'

export const commit = '0123456789abcdef0123456789abcdef01234567'
export const otherCommit = 'f'.repeat(40)
export const now = new Date('2026-11-21T12:00:00Z')
export const policyDigest = 'a'.repeat(64)

/** Stands for SHA-256, which the caller brings: 64 hexadecimal digits that differ for the few texts of a test. */
export function digest(text: string): string {
  let [one, other] = [1, 2]
  for (let index = 0; index < text.length; index += 1) {
    one = Math.imul(one ^ text.charCodeAt(index), 0x01000193)
    other = Math.imul(other, 31) + text.charCodeAt(index)
  }
  return `${(one >>> 0).toString(16).padStart(8, '0')}${(other >>> 0).toString(16).padStart(8, '0')}`.repeat(4)
}

export const policyOf = (text: string): ReleasePolicy => resolvePolicy(loadPolicy(`policy: 1\n${text}`, 'p.yml')).policy

/** A result as an action writes it; half an hour old. */
export function resultOf(action: string, verdict: Verdict, more: Partial<Result> = {}): Result {
  const reasons: readonly Reason[] = [{ code: `${action}/${verdict}`, message: `${action} ends as ${verdict}` }]
  return {
    schema: 'https://locktender.dev/schemas/result.schema.json',
    action,
    version: '1.0.0',
    at: '2026-11-21T11:30:00.000Z',
    subject: { repository: 'acme/shop', commit },
    policy: { path: '.github/release-policy.yml', digest: policyDigest, chain: [] },
    verdict,
    reasons: [...reasons],
    evidence: [{ path: 'reports/junit.xml', sha256: 'b'.repeat(64) }],
    data: {},
    ...more,
  }
}

/** A job that hands one result over. */
export function jobOf(name: string, result: Result | string, ended = 'success'): HandedJob {
  return { name, result: ended, results: [{ source: name, job: name, text: typeof result === 'string' ? result : JSON.stringify(result) }] }
}

export const plainJob = (name: string, result: string): HandedJob => ({ name, result, results: [] })

/** Comments of a collaborator, an hour apart from the middle of the morning on. */
export function commentsOf(lines: readonly string[], more: Partial<Comment> = {}): readonly Comment[] {
  return lines.map((body, index) => ({
    by: 'rita',
    isPerson: true,
    isOutsider: false,
    at: new Date(Date.UTC(2026, 10, 21, 9, index)),
    isEdited: false,
    url: `https://github.com/acme/shop/issues/7#${index}`,
    body,
    ...more,
  }))
}

export const saying = (...lines: readonly string[]): Pick<DecisionInput, 'statements'> => ({
  statements: readComments(commentsOf(lines), commit),
})

export function inputOf(more: Partial<DecisionInput> = {}): DecisionInput {
  return {
    policy: {},
    policyDigest,
    subject: { repository: 'acme/shop', commit },
    now,
    digest,
    releaseClass: 'minor',
    phase: 'before-start',
    targetTime: null,
    jobs: [jobOf('gate', resultOf('quality-gate', 'pass'))],
    files: [],
    checks: [],
    statements: [],
    roleMembers: new Map(),
    ruling: null,
    ...more,
  }
}

/** The decision, which must fit its schema. */
export function decided(more: Partial<DecisionInput> = {}): GoNoGoData {
  const data = decideRelease(inputOf(more))
  if (!validateData(data)) throw new Error(JSON.stringify(validateData.errors))
  return data
}
