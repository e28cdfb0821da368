import { rolloutStages } from '../../rollout-stages.ts'
import type { Flaw, LintSubject } from '../lint-rule.ts'
import { deployJobs, isDeployed, productionOf, sectionPath, speaksOf } from './deployments.ts'

/** AP01: a class that reaches everybody at once, with no smoke test to notice. */
export function* noCanary(subject: LintSubject): Generator<Flaw> {
  const { policy } = subject
  if (!isDeployed(subject) || speaksOf(policy, /smoke|canary/i)) return
  for (const [type, duties] of Object.entries(policy.types ?? {})) {
    if (typeof duties !== 'object' || type === 'docs') continue
    const rollout = duties.rollout ?? 'none'
    if ((rolloutStages(policy, rollout)?.length ?? 1) > 1) continue
    yield {
      message: `a ${type} release reaches everybody at once, and no gate or check of it is a smoke test`,
      fix: `types: { ${type}: { rollout: standard } }, or verify: { checks: [ { id: smoke, check: "e2e / smoke" } ] }`,
      at: ['types', type],
    }
  }
}

/** AP12: deployments that may run at the same time, or at any time at all. */
export function* noConcurrencyLimit(subject: LintSubject): Generator<Flaw> {
  const { policy } = subject
  for (const { workflow, job, environment } of deployJobs(subject)) {
    if (workflow.hasConcurrency || job.hasConcurrency) continue
    yield {
      message: `the job ${job.id} deploys to ${environment}, and nothing keeps two of them from running at once`,
      fix: `concurrency: { group: ${JSON.stringify(`deploy-${environment}`)}, cancel-in-progress: false }`,
      at: job.at,
    }
  }
  const { windows = {}, freezes = [] } = policy.calendar ?? {}
  if (!isDeployed(subject) || Object.keys(windows).length > 0 || freezes.length > 0) return
  yield {
    message: 'releases are deployed at any time: the calendar has no window and no freeze',
    fix: 'calendar: { windows: { office-hours: { days: mon-thu, hours: "09:00-16:00" } } }',
    at: sectionPath(policy, 'calendar'),
  }
}

const autoscaler = /^kind:\s*["']?(?:HorizontalPodAutoscaler|ScaledObject)\b/

/** AP13: a service that scales by itself, of which no load test shows that it does. */
export function* unprovenAutoscaling({ policy, facts }: LintSubject): Generator<Flaw> {
  const isProven = (policy.gates ?? []).some(
    (gate) =>
      'id' in gate && gate.stage === 'staging' && /load|perf|k6|gatling|locust|jmeter|scale/i.test(`${gate.id} ${gate.report ?? ''}`),
  )
  if (isProven) return
  for (const file of facts.manifests) {
    const line = file.text.split('\n').findIndex((each) => autoscaler.test(each.slice(0, 200)))
    if (line < 0) continue
    yield {
      message: 'the service scales by itself, and no gate of the stage staging measures it under load',
      fix: 'gates: [ { id: load, stage: staging, report: k6-summary.json, require: "p95 <= 500ms" } ]',
      at: { file: file.path, line: line + 1, column: 1 },
    }
  }
}

/** AP15: no rollback that a machine could run. */
export function* manualRollback(subject: LintSubject): Generator<Flaw> {
  const { policy, facts } = subject
  const { rollback } = policy
  const isStaged = Object.values(policy.types ?? {}).some((duties) => typeof duties === 'object' && (duties.rollout ?? 'none') !== 'none')
  if (rollback === undefined) {
    if (isStaged && isDeployed(subject))
      yield {
        message: 'releases go out in stages, and nothing says when and how one is rolled back',
        fix: 'rollback: { use: contract-strict, run: { workflow: rollback.yml } }',
        at: sectionPath(policy, 'types'),
      }
    return
  }
  if (rollback.run === undefined) {
    if (isDeployed(subject))
      yield {
        message: 'a rollback is done by hand: the contract names no workflow',
        fix: 'rollback: { run: { workflow: rollback.yml, inputs: { to: "{previous.tag}" } } }',
        at: ['rollback'],
      }
    return
  }
  for (const key of ['run', 'forward'] as const) {
    const workflow = rollback[key]?.workflow
    if (workflow === undefined || facts.paths.has(`.github/workflows/${workflow}`)) continue
    yield {
      message: `the contract runs the workflow ${workflow}, which is not in .github/workflows`,
      fix: `Add .github/workflows/${workflow}, or name the workflow that rolls back.`,
      at: ['rollback', key, 'workflow'],
      severity: 'error',
    }
  }
}

/** AP22: a way to production on which nothing is tried before. */
export function* straightToProduction(subject: LintSubject): Generator<Flaw> {
  const { policy } = subject
  const { environments = {} } = policy
  const production = productionOf(policy)
  const names = Object.keys(environments)
  const declared = production === undefined ? undefined : environments[production]
  if (production !== undefined && names.length > 1 && typeof declared === 'object' && declared.after === undefined)
    yield {
      message: `${production} comes after no other environment, though there ${names.length === 2 ? 'is one more' : `are ${names.length - 1} more`}`,
      fix: `environments: { ${production}: { after: ${names.find((name) => name !== production) ?? 'staging'} } }`,
      at: ['environments', production],
      severity: 'error',
    }
  if (production !== undefined) return
  for (const { workflow, job, environment } of deployJobs(subject)) {
    if (!/^prod/i.test(environment)) continue
    const before = new Set(job.needs)
    // Each needed job is looked at once: the set grows while it is read.
    for (const id of before) for (const next of workflow.jobs.find((each) => each.id === id)?.needs ?? []) before.add(next)
    if (workflow.jobs.some(({ id, environment: other }) => before.has(id) && other !== undefined && other !== environment)) continue
    yield {
      message: `the job ${job.id} deploys to ${environment}, and no job before it deploys anywhere else`,
      fix: 'Deploy the same digest to a staging environment first, and let this job need that one.',
      at: job.at,
    }
  }
}
