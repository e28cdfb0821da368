import type { Metric, MetricType } from './metric.ts'

/** What holds for every measurement of a name. */
export type MetricShape = Omit<Metric, 'name' | 'readings'>

const shape = (type: MetricType, better?: 'more' | 'less', unit?: keyof typeof dimensions): MetricShape => ({
  type,
  dimension: type === 'ratio' || type === 'score' ? 'share' : unit === undefined ? 'number' : dimensions[unit],
  ...(better === undefined ? {} : { better }),
  ...(unit === undefined ? {} : { unit }),
})

const dimensions = { ns: 'time', ms: 'time', B: 'bytes', '/s': 'rate' } as const

const more = shape('count', 'more')
const less = shape('count', 'less')
const count = shape('count')

const severities = '{total,critical,high,medium,low,info,unknown}'
const states = '{failure,neutral,cancelled,skipped,timed-out,action-required,stale,startup-failure,pending,unsuccessful}'

/** Families whose names may carry the format that gave them: `findings.eslint.critical`. Without it they are sums over all of them. */
export const familiesWithSources: ReadonlySet<string> = new Set(['findings', 'vulnerabilities', 'secrets'])

/** Measurement names by family, as text: `{a,b}` for one of several, a `*` at the end for text that a report chooses. */
export const catalogue: readonly (readonly [names: string, shape: MetricShape])[] = [
  ['tests.{total,passed,suites,ran}', more],
  ['tests.{failed,errors,skipped,inconclusive,todo,pending,other,not-run,warned,unknown,flaky,rerun,quarantined}', less],
  ['tests.{repeated-ids,repeated-ids-mixed,failed-and-error,todo-failed,unfinished,run-infos,errors-outside,config-failed}', less],
  ['tests.{inner,internal,config-methods}', count],
  ['tests.leaf.{total,passed}', more],
  ['tests.leaf.{failed,skipped}', less],
  ['tests.packages.total', more],
  ['tests.packages.{failed,failed-without-test,build-failed}', less],
  ['tests.outcome.*', count],
  ['coverage.{lines,branches,functions,statements,instructions,regions,instantiations,mcdc,classes,complexity}', shape('ratio', 'more')],
  ['coverage.{line-rows,branch-rows,patch.lines}', shape('ratio', 'more')],
  ['coverage.{files,blocks}', more],
  [`findings.${severities}`, less],
  [`findings.new.${severities}`, less],
  ['findings.{rows,suppressed,fixable,fatal,syntax-errors,scan-errors,hotspots,failed-runs}', less],
  ['findings.{files,runs}', count],
  ['findings.{level,kind,baseline,security-severity,tool,category,rank,type,status,state,state-severity}.*', count],
  ['findings.conditions.{total,failed}', less],
  [`vulnerabilities.${severities}`, less],
  [`vulnerabilities.new.${severities}`, less],
  [`vulnerabilities.packages.${severities}`, less],
  [`vulnerabilities.paths.${severities}`, less],
  [`vulnerabilities.fixable.${severities}`, less],
  ['vulnerabilities.{ids,groups,called,rows,entries,suppressed}', less],
  ['vulnerabilities.{projects,applications}', count],
  ['vulnerabilities.{fix,state,state-severity,worst-rating,warning}.*', count],
  ['dependencies.total', more],
  ['dependencies.skipped', less],
  [`secrets.${severities}`, less],
  [`secrets.new.${severities}`, less],
  ['secrets.rows', less],
  ['secrets.state.*', count],
  ['licences.{denied,unjudged,trivy.total}', less],
  ['licences.{distinct,expressions}', count],
  ['licences.{id,name,expression,concluded,declared}.*', count],
  ['sbom.{components,components-top-level,files}', count],
  ['sbom.components-without-licence', less],
  ['perf.{benchmarks,rows,iteration-rows,aggregate-rows}', more],
  ['perf.failed-runs', less],
  ['load.{samples,iterations,nested-samples,metrics,requests.total,checks.passed,thresholds.total}', more],
  ['load.{errors,requests.failed,checks.failed,thresholds.failed}', less],
  ['load.duration-ms.{mean,median,min,max,p90,p95,p99}', shape('number', 'less', 'ms')],
  ['load.{requests,iterations}-per-s', shape('number', 'more', '/s')],
  ['web.score.*', shape('score', 'more')],
  ['web.{first-contentful-paint,speed-index,interactive,largest-contentful-paint,total-blocking-time}-ms', shape('number', 'less', 'ms')],
  ['web.audits', count],
  ['duplication.lines', shape('ratio', 'less')],
  ['duplication.{clones,clone-lines,clone-tokens}', less],
  ['mutation.score', shape('ratio', 'more')],
  ['mutation.status.*', count],
  ['complexity.max', shape('number', 'less')],
  ['complexity.functions', count],
  ['complexity.over-limit', less],
  ...['checks', 'jobs', 'workflow-runs'].flatMap((family): (readonly [string, MetricShape])[] => [
    [`${family}.{total,success}`, more],
    [`${family}.${states}`, less],
  ]),
  ['{statuses,deployments,rulesets}.*', count],
  ['reviews.{total,approved}', more],
  ['reviews.changes-requested', less],
  ['changes.total', count],
  ['changes.{direct,unreviewed}', less],
  ['defects.{critical,high,medium,low}', less],
  ['report.{records,foreign-lines}', count],
  ['declared.*', shape('number')],
]

const statistics = shape('number', 'less', 'ns')

/** Shape of `perf.<bench>.<unit>.<statistic>`, by its unit; undefined for a statistic that nobody measures. */
export function benchmarkShape(unit: string, statistic: string): MetricShape | undefined {
  if (unit === 'runs') return statistic === 'count' ? more : undefined
  if (statistic === 'delta') return shape('ratio', 'less')
  if (!['mean', 'median', 'min', 'max', 'stddev'].includes(statistic)) return undefined
  if (unit === 'ns') return statistics
  if (unit === 'bytes') return shape('number', 'less', 'B')
  return shape('number', unit.endsWith('-per-s') ? 'more' : 'less')
}
