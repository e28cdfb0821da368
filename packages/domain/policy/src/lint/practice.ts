import type { LintPrerequisite, MaturityPractice, MaturityReport } from '@locktender/contracts'
import { rolloutStages } from '../rollout-stages.ts'
import type { LintSubject } from './lint-rule.ts'
import { deployJobs, productionOf, speaksOf } from './rules/deployments.ts'

interface Practice {
  readonly level: MaturityPractice['level']
  readonly what: string
  readonly how: string
  readonly isPresent: (subject: LintSubject) => boolean
}

const has = ({ facts }: LintSubject, form: RegExp): boolean => facts.workflows.some(({ text }) => form.test(text))
const isStaged = ({ policy }: LintSubject): boolean =>
  Object.values(policy.types ?? {}).some(
    (duties) => typeof duties === 'object' && (rolloutStages(policy, duties.rollout ?? 'none')?.length ?? 0) > 1,
  )
const slosOf = ({ policy }: LintSubject): number => policy.metrics?.slos?.length ?? 0
const watchesObjective = (subject: LintSubject): boolean => {
  const { rollback = {}, metrics = {} } = subject.policy
  const ids = new Set((metrics.slos ?? []).map(({ id }) => id))
  return Object.keys({ ...rollback.when, ...rollback['prepare-when'] }).some((metric) => ids.has(metric) || metric.includes('burn'))
}

// In the order in which they are taken: each makes the ones after it easier.
const practices: readonly Practice[] = [
  {
    level: 'beginner',
    what: 'a workflow builds and tests every change',
    how: 'Add a workflow that runs on pull_request, and a gate such as { tests: "failed == 0 and ran >= 1" }.',
    isPresent: ({ facts, policy }) => facts.workflows.length > 0 && (policy.gates ?? []).length > 0,
  },
  {
    level: 'beginner',
    what: 'a changelog is kept',
    how: 'Let release-notes write CHANGELOG.md.',
    isPresent: ({ facts, policy }) =>
      facts.paths.has(policy.notes?.changelog ?? 'CHANGELOG.md') || facts.workflows.some(({ text }) => text.includes('release-notes')),
  },
  {
    level: 'beginner',
    what: 'a smoke test follows every deployment',
    how: 'verify: { checks: [ { id: smoke, check: "e2e / smoke" } ] }',
    isPresent: ({ policy }) => speaksOf(policy, /smoke/i),
  },
  {
    level: 'intermediate',
    what: 'a pipeline deploys, nobody by hand',
    how: 'Deploy from a job with an environment.',
    isPresent: (subject) => deployJobs(subject).length > 0,
  },
  {
    level: 'intermediate',
    what: 'releases reach their users in stages',
    how: 'types: { minor: { rollout: standard } }',
    isPresent: isStaged,
  },
  {
    level: 'intermediate',
    what: 'objectives say how well users are served',
    how: 'metrics: { slos: [ { id: availability, objective: 99.9%, over: 30d, bad: "…", all: "…" } ] }',
    isPresent: (subject) => slosOf(subject) > 0,
  },
  {
    level: 'intermediate',
    what: 'a rollback runs by itself, by numbers',
    how: 'rollback: { use: contract-strict, run: { workflow: rollback.yml } }',
    isPresent: ({ policy }) => policy.rollback?.run !== undefined && policy.rollback.when !== undefined,
  },
  {
    level: 'intermediate',
    what: 'flags have a kind, an owner and an end',
    how: 'Write .github/flags.yml: - { name: new-checkout, kind: release, owner: acme/checkout, expires: 2027-03-31 }',
    isPresent: ({ facts }) => facts.flags !== undefined,
  },
  {
    level: 'advanced',
    what: 'artifacts are attested',
    how: 'Add actions/attest-build-provenance to the job that builds, and record: { attest: true }.',
    isPresent: (subject) => has(subject, /attest|cosign|slsa/) && subject.policy.record?.attest === true,
  },
  {
    level: 'advanced',
    what: 'the rollout listens to the objectives',
    how: 'Name an objective in rollback.when, such as availability: "< 99.9% for 10m".',
    isPresent: (subject) => slosOf(subject) > 0 && watchesObjective(subject),
  },
  {
    level: 'advanced',
    what: 'the rollback is rehearsed',
    how: 'rollback: { rehearsed-within: 90d }',
    isPresent: ({ policy }) => policy.rollback?.['rehearsed-within'] !== undefined,
  },
  {
    level: 'advanced',
    what: 'faults are tried out before users meet them',
    how: 'Add a gate on a chaos experiment, such as { id: chaos, stage: staging, check: "chaos / game-day" }.',
    isPresent: ({ policy }) => speaksOf(policy, /chaos|game-?day|fault-injection/i),
  },
  {
    level: 'advanced',
    what: 'one policy governs several teams',
    how: 'extends: npm:@organisation/release-policies/service.yml',
    isPresent: ({ policy }) => policy.extends !== undefined,
  },
]

const levels = ['beginner', 'intermediate', 'advanced'] as const

/** How far the practice has come: the highest level of which, and below which, everything is there, and what comes next. */
export function maturityOf(subject: LintSubject): MaturityReport {
  const told = practices.map(({ isPresent, ...rest }) => ({ ...rest, present: isPresent(subject) }))
  const reached = levels.filter((_, index) => told.every(({ level, present }) => present || levels.indexOf(level) > index))
  const next = told.find(({ present }) => !present)
  return { level: reached.at(-1) ?? 'none', practices: told, next: next === undefined ? null : `${next.what}: ${next.how}` }
}

interface Requirement {
  readonly what: string
  readonly how: string
  readonly disables: readonly string[]
  readonly isPresent: (subject: LintSubject) => boolean
}

const requirements: readonly Requirement[] = [
  {
    what: 'a pipeline',
    how: 'Add a workflow under .github/workflows.',
    disables: ['quality-gate', 'release-publish', 'staged-rollout'],
    isPresent: ({ facts }) => facts.workflows.length > 0,
  },
  {
    what: 'deployment from the pipeline',
    how: 'Deploy from a job with an environment.',
    disables: ['environment-approval', 'staged-rollout', 'rollback'],
    isPresent: (subject) => deployJobs(subject).length > 0,
  },
  {
    what: 'an environment that serves users',
    how: 'environments: { production: { production: true, after: staging } }',
    disables: ['environment-approval', 'staged-rollout'],
    isPresent: ({ policy }) => productionOf(policy) !== undefined,
  },
  {
    what: 'objectives of the service',
    how: 'metrics: { slos: [ … ] }',
    disables: ['canary-analysis', 'release-verification'],
    isPresent: (subject) => slosOf(subject) > 0 || Object.keys(subject.policy.metrics?.queries ?? {}).length > 0,
  },
  {
    what: 'artifacts by digest',
    how: 'Name images by @sha256:, and keep approvals: { rules: { bind-to: digest } }.',
    disables: ['environment-approval', 'go-no-go'],
    isPresent: ({ policy }) => policy.approvals?.rules?.['bind-to'] !== 'commit',
  },
  {
    what: 'a rollback contract',
    how: 'rollback: { use: contract-strict, run: { workflow: rollback.yml } }',
    disables: ['staged-rollout', 'rollback'],
    isPresent: ({ policy }) => policy.rollback !== undefined,
  },
  {
    what: 'runbooks',
    how: 'Write docs/runbooks/rollback.md with a line "Last validated: <day>".',
    disables: ['rollback'],
    isPresent: ({ facts }) => facts.runbooks.length > 0,
  },
  {
    what: 'somebody on call',
    how: 'verify: { on-call: required }, and a role incident-commander with a backup',
    disables: ['release-verification', 'release-announcement'],
    isPresent: ({ policy }) => policy.verify?.['on-call'] === 'required',
  },
]

/** What the suite's actions rest on, and which of them cannot do their work without it. */
export function prerequisitesOf(subject: LintSubject): readonly LintPrerequisite[] {
  return requirements.map(({ isPresent, disables, ...rest }) => ({ ...rest, disables: [...disables], present: isPresent(subject) }))
}
