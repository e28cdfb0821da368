import type { Flaw, LintSubject } from '../lint-rule.ts'
import { isDeployed, productionOf, sectionPath } from './deployments.ts'

/** AP03: a service of which nobody measures whether it serves. */
export function* noIndicators(subject: LintSubject): Generator<Flaw> {
  const { policy } = subject
  const { slos = [], queries = {} } = policy.metrics ?? {}
  if (productionOf(policy) === undefined) return
  if (slos.length === 0)
    yield {
      message: 'users are served, and no objective says how well',
      fix: 'metrics: { slos: [ { id: availability, objective: 99.9%, over: 30d, bad: "…", all: "…" } ] }',
      at: sectionPath(policy, 'metrics'),
    }
  if (Object.keys(queries).length === 0) return
  for (const section of ['when', 'prepare-when'] as const)
    for (const metric of Object.keys(policy.rollback?.[section] ?? {})) {
      // Complaints and availability have sources of their own.
      if (Object.hasOwn(queries, metric) || slos.some(({ id }) => id === metric) || metric === 'complaints') continue
      yield {
        message: `the rollback contract watches ${metric}, which no query measures`,
        fix: `metrics: { queries: { ${metric}: { gauge: "…" } } }`,
        at: ['rollback', section, metric],
      }
    }
}

const releaseWords = /release|version|track|canary|deployment|revision|rollout/i
const alertStart = /^(?:- )?alert:\s*\S/

/** AP05: alerts that do not say which release they are about. */
export function* alertsWithoutRelease({ facts }: LintSubject): Generator<Flaw> {
  for (const file of facts.manifests) {
    const lines = file.text.split('\n').map((line) => line.slice(0, 2000).trimStart())
    const starts = lines.flatMap((line, index) => (alertStart.test(line) ? [index] : []))
    if (starts.length === 0) continue
    const mute = starts.filter((from, index) => !releaseWords.test(lines.slice(from + 1, starts[index + 1]).join('\n')))
    const [first] = mute
    if (first === undefined) continue
    yield {
      message: `${mute.length} of ${starts.length} alerts here say nothing of the release, so nobody can tell which one they are about`,
      fix: 'Add a label such as release: "{{ $labels.release }}", or group by it.',
      at: { file: file.path, line: first + 1, column: 1 },
    }
  }
}

/** AP07: a baseline that is not measured at the same time. */
export function* staleBaseline({ policy }: LintSubject): Generator<Flaw> {
  const queries = policy.metrics?.queries ?? {}
  for (const section of ['when', 'prepare-when'] as const)
    for (const [metric, limit] of Object.entries(policy.rollback?.[section] ?? {})) {
      const query = Object.hasOwn(queries, metric) ? queries[metric] : undefined
      if (typeof limit !== 'string' || !limit.includes('baseline') || query === undefined) continue
      if (JSON.stringify(query).includes('{track}')) continue
      yield {
        message: `${metric} is compared with a baseline, and its query does not tell the stable version from the new one`,
        fix: 'Select by {track} in the query: the stable version is then measured at the same time.',
        at: ['metrics', 'queries', metric],
      }
    }
  for (const [index, gate] of (policy.gates ?? []).entries())
    if ('id' in gate && gate['max-increase'] !== undefined && gate['max-age'] === undefined && gate.report !== undefined)
      yield {
        message: `the gate ${gate.id} is compared with a baseline, and an old report would do`,
        fix: 'max-age: 14d',
        at: ['gates', index],
        severity: 'hint',
      }
}

const releaseMarks =
  /\b(?:RELEASE_ID|RELEASE_TAG|APP_VERSION|SERVICE_VERSION|GIT_SHA|GIT_COMMIT|DD_VERSION|SENTRY_RELEASE|OTEL_RESOURCE_ATTRIBUTES|service\.version|app\.kubernetes\.io\/version|org\.opencontainers\.image\.(?:version|revision))/

/** AP11: a service that is not told which release it is, so that its logs and traces cannot say so. */
export function* noReleaseId(subject: LintSubject): Generator<Flaw> {
  const { manifests, workflows } = subject.facts
  const [first] = manifests
  if (first === undefined || !isDeployed(subject)) return
  if ([...manifests, ...workflows].some(({ text }) => releaseMarks.test(text))) return
  yield {
    message: 'no manifest and no workflow tells the service which release it is, so its logs and traces cannot say so',
    fix: 'env: [ { name: OTEL_RESOURCE_ATTRIBUTES, value: service.version=<tag> } ]',
    at: { file: first.path, line: 1, column: 1 },
  }
}

const mostLabels = 6
const boundless = new Set(
  'user user_id userid email session session_id request_id trace_id span_id ip client_ip url path uri query timestamp uuid'.split(' '),
)
const grouping = /\b(?:by|without)\s{0,4}\(([^()]{0,500})\)/g

/** AP16: queries with more labels than a store can hold. */
export function* tooManyLabels({ policy }: LintSubject): Generator<Flaw> {
  for (const [name, query] of Object.entries(policy.metrics?.queries ?? {}))
    for (const [key, text] of Object.entries(query)) {
      if (typeof text !== 'string') continue
      const labels = [...text.slice(0, 10_000).matchAll(grouping)].flatMap(([, list = '']) => list.split(',').map((label) => label.trim()))
      const wild = labels.find((label) => boundless.has(label.toLowerCase()))
      const count = new Set(labels).size
      if (wild === undefined && count <= mostLabels) continue
      yield {
        message:
          wild === undefined
            ? `the query groups by ${count} labels: each multiplies the series`
            : `the query groups by ${wild}, which has a new value for every user or request`,
        fix: 'Group by what has few values: route, status, track, region.',
        at: ['metrics', 'queries', name, key],
      }
    }
}
