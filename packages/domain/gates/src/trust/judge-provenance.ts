import { Problem } from '@locktender/contracts'
import type { EvidenceItem, TrustClass } from './evidence-item.ts'

/** What the policy asks of the evidence of one gate. */
export interface TrustRule {
  readonly repository: string
  readonly commit: string
  readonly committedAt?: Date
  readonly now: Date
  /** Least class that counts. */
  readonly least: TrustClass
  readonly workflow?: string
  readonly maxAgeSeconds?: number
}

export interface Doubt {
  readonly code: string
  readonly message: string
}

const toleratedClockSkewSeconds = 600

/**
 * Why the evidence does not count, undefined when it does: a lower class than asked for, another commit, repository, workflow or
 * attempt, too old, older than the commit, from the future.
 * @throws Problem `evidence/tampered` when its bytes are not those that the platform has recorded
 */
export function judgeProvenance(item: EvidenceItem, rule: TrustRule): Doubt | undefined {
  const { path, sha256, provenance } = item
  if (provenance.digest !== undefined && provenance.digest.toLowerCase() !== sha256.toLowerCase()) {
    throw new Problem(
      'evidence/tampered',
      `${path} has the digest ${sha256}, the platform recorded ${provenance.digest}`,
      'Run the job that makes it again, and look for who changed the file.',
      { at: { file: path } },
    )
  }
  for (const [code, test] of tests) {
    const message = test(item, rule)
    if (message !== undefined) return { code, message: `${path} ${message}.` }
  }
  return undefined
}

type Test = (item: EvidenceItem, rule: TrustRule) => string | undefined

const tests: readonly (readonly [code: string, test: Test])[] = [
  [
    'evidence/untrusted',
    ({ provenance }, { least }) =>
      provenance.class > least ? `is evidence of class ${provenance.class}; class ${least} or better counts` : undefined,
  ],
  [
    'evidence/untrusted',
    ({ provenance }, { repository }) =>
      isOther(provenance.repository?.toLowerCase(), repository.toLowerCase()) && provenance.class !== 'C'
        ? `was made in ${provenance.repository}, not in ${repository}`
        : undefined,
  ],
  [
    'evidence/wrong-commit',
    ({ provenance }, { commit }) => {
      if (provenance.headCommit === undefined) return provenance.class === 'D' ? undefined : 'does not say which commit it is about'
      return provenance.headCommit === commit ? undefined : `is about the commit ${short(provenance.headCommit)}, not ${short(commit)}`
    },
  ],
  [
    'evidence/other-workflow',
    ({ provenance }, { workflow }) =>
      workflow === undefined || provenance.workflow === workflow
        ? undefined
        : `was made by ${provenance.workflow ?? 'no known workflow'}; only ${workflow} counts`,
  ],
  [
    'evidence/stale',
    ({ provenance: { runAttempt, latestAttempt } }) =>
      runAttempt !== undefined && latestAttempt !== undefined && runAttempt < latestAttempt
        ? `is of attempt ${runAttempt}; the run has an attempt ${latestAttempt}`
        : undefined,
  ],
  ['evidence/stale', ({ provenance: { at } }, rule) => ageFault(at, rule)],
]

function ageFault(at: Date | undefined, { now, committedAt, maxAgeSeconds }: TrustRule): string | undefined {
  if (at === undefined) return maxAgeSeconds === undefined ? undefined : 'does not say when it was made, and its age is limited'
  const ageSeconds = (now.getTime() - at.getTime()) / 1000
  if (Number.isNaN(ageSeconds)) return 'was made at no known time'
  if (ageSeconds < -toleratedClockSkewSeconds) return `was made at ${at.toISOString()}, which is in the future`
  if (committedAt !== undefined && at.getTime() < committedAt.getTime()) return `was made at ${at.toISOString()}, before the commit`
  if (maxAgeSeconds !== undefined && ageSeconds > maxAgeSeconds) return `was made at ${at.toISOString()}, longer ago than is allowed`
  return undefined
}

const isOther = (one: string | undefined, other: string): boolean => one !== undefined && one !== other
const short = (commit: string): string => commit.slice(0, 12)
