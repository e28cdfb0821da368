import type { GateNode } from '@locktender/contracts'
import { type Metric, resolveMetric, type TypedComparison } from '@locktender/policy'
import { judgeIncrease } from '../baseline/judge-increase.ts'
import { judgeRatchet } from '../baseline/judge-ratchet.ts'
import { judgeCel } from '../cel/judge-cel.ts'
import { type Judgement, judgement } from '../conditions/judgement.ts'
import { judgeComparison, type Measured } from '../conditions/judge-comparison.ts'
import { printChange } from '../conditions/print-quantity.ts'
import { coversRow, isAboutRows } from '../waivers/covers-row.ts'
import { withoutRows } from '../waivers/without-rows.ts'
import type { ValidWaiver } from '../waivers/valid-waiver.ts'
import type { CompiledGate } from './compiled-gate.ts'
import type { GateContext } from './gate-context.ts'

/** One condition before it is a node: its text, what it is about, and how it is judged on reports. */
interface Question {
  readonly text: string
  /** Measurement that a waiver's scope may name; undefined for an expression. */
  readonly metric: Metric | undefined
  readonly judge: (measured: Measured) => Judgement
}

/** A condition as it ended, before it has its place in the tree. */
export type ConditionResult = Omit<GateNode, 'id' | 'kind' | 'level' | 'children'>

/** Judges every condition of a gate that reads reports, each with its result after waivers. */
export function judgeConditions(compiled: CompiledGate, context: GateContext): readonly ConditionResult[] {
  return questionsOf(compiled, context).map((question) => answer(question, context))
}

function questionsOf({ comparisons, expression, increase, ratchets, slack }: CompiledGate, context: GateContext): readonly Question[] {
  const questions: Question[] = comparisons.map((comparison) => ({
    text: comparison.text,
    metric: comparison.metric,
    judge: (measured) => judgeComparison(comparison, measured),
  }))
  if (expression !== undefined)
    questions.push({ text: expression.text, metric: undefined, judge: (measured) => judgeCel(expression, measured) })
  if (increase !== undefined) {
    const metrics = increasing(comparisons, context)
    if (metrics.length === 0) questions.push(nothingToCompare)
    for (const metric of metrics) {
      const text = `${metric.name} at most ${printChange(increase.most)} worse than on the protected branch`
      questions.push({ text, metric, judge: (measured) => judgeIncrease(metric, increase, measured) })
    }
  }
  for (const metric of ratchets)
    questions.push({
      text: `${metric.name} no worse than on the protected branch`,
      metric,
      judge: (measured) => judgeRatchet(metric, slack, measured),
    })
  return questions
}

const nothingToCompare: Question = {
  text: 'no benchmark worse than on the protected branch',
  metric: undefined,
  judge: () => judgement('unknown', 'gate/no-measurement', 'No report gives a benchmark to compare.'),
}

// What is required has a direction; a gate that requires nothing speaks of every benchmark, on either side.
function increasing(comparisons: readonly TypedComparison[], { measured: { reports, baseline } }: GateContext): readonly Metric[] {
  if (comparisons.length > 0) return comparisons.map(({ metric }) => metric).filter(({ better }) => better !== undefined)
  const names = [...reports, ...(typeof baseline === 'string' ? [] : baseline)].flatMap((report) => report.names())
  const medians = names.filter((name) => name.startsWith('perf.') && name.endsWith('.median'))
  const means = names.filter(
    (name) => name.startsWith('perf.') && name.endsWith('.mean') && !medians.includes(name.replace(/mean$/, 'median')),
  )
  return [...new Set([...medians, ...means])].toSorted().flatMap((name) => {
    const metric = resolveMetric(name)
    return metric === undefined || 'asks' in metric ? [] : [metric]
  })
}

function answer({ text, metric, judge }: Question, context: GateContext): ConditionResult {
  const result = judge(context.measured)
  const base = { ...result, text, evidence: [...result.evidence] }
  if (result.state !== 'fail') return base
  const candidates = context.waivers.filter(({ scope }) => scope.measurement === undefined || scope.measurement === metric?.name)
  const whole = candidates.filter(({ scope }) => !isAboutRows(scope))
  if (whole.length > 0) return waived(base, whole)
  const partial = candidates.filter(({ scope }) => isAboutRows(scope) && context.rows.some((row) => coversRow(scope, row)))
  if (partial.length === 0 || metric === undefined) return base
  const covered = context.rows.filter((row) => partial.some(({ scope }) => coversRow(scope, row)))
  const { reports } = context.measured
  const rest = judge({ ...context.measured, reports: withoutRows(reports, covered, metric) })
  return rest.state === 'pass' ? waived(base, partial) : base
}

function waived(node: ConditionResult, waivers: readonly ValidWaiver[]): ConditionResult {
  const until = waivers.map(({ id, expires, owner }) => `${id} until ${expires}, ${owner}`).join('; ')
  return {
    ...node,
    state: 'waived',
    code: 'gate/waived',
    message: `${node.message} Waived: ${until}.`,
    waivedBy: waivers.map(({ id }) => id),
  }
}
