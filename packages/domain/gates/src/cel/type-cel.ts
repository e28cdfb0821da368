import { nearestMetric, resolveMetric } from '@locktender/policy'
import { compare, rational } from '../rational/rational.ts'
import { rationalOf } from '../rational/read-rational.ts'
import type { CelMistake, CelNode } from './cel-node.ts'
import { operators } from './operators.ts'

/** An expression as CEL's parser gives it, as far as it is used here. */
export interface ParsedCel {
  readonly id: bigint
  readonly exprKind: { readonly case?: string | undefined; readonly value?: unknown }
}

const mostDepth = 32

/** Thrown inside this folder alone: leaves the walk at the first mistake. */
export class CelRefusal extends Error {
  readonly mistake: Omit<CelMistake, 'offset'> & { readonly id: bigint }
  constructor(id: bigint, found: string, expected: string) {
    super(found)
    this.mistake = { id, found, expected }
  }
}

/** The typed expression. @throws CelRefusal for anything but numbers, truth values, measurements and operators on them */
export function typeCel(expression: ParsedCel, family: string, depth = 0): CelNode {
  if (depth > mostDepth) throw new CelRefusal(expression.id, 'an expression nested too deeply', `at most ${mostDepth} levels`)
  const { case: kind, value } = expression.exprKind
  if (kind === 'constExpr') return literal(expression.id, value as Constant)
  const name = measurementName(expression)
  if (name !== undefined) return measurement(startOf(expression), name, family)
  if (kind === 'callExpr') return call(expression.id, value as Call, family, depth)
  throw new CelRefusal(expression.id, words[kind ?? ''] ?? 'something else', 'numbers, measurements and operators on them')
}

interface Constant {
  readonly constantKind: { readonly case?: string | undefined; readonly value?: unknown }
}

interface Call {
  readonly function: string
  readonly target?: ParsedCel
  readonly args: readonly ParsedCel[]
}

/** A call of `_[_]`. */
interface Index {
  readonly args: readonly [operand: ParsedCel, key: ParsedCel]
}

interface Select {
  readonly operand: ParsedCel
  readonly field: string
  readonly testOnly: boolean
}

const words: Readonly<Record<string, string>> = {
  listExpr: 'a list',
  structExpr: 'a map',
  comprehensionExpr: 'a macro',
  selectExpr: 'has()',
}

function literal(id: bigint, { constantKind: { case: kind, value } }: Constant): CelNode {
  if (kind === 'boolValue') return { kind: 'literal', type: 'bool', value: value === true }
  if (kind === 'int64Value') return { kind: 'literal', type: 'int', value: rational(value as bigint) }
  if (kind === 'doubleValue' && Number.isFinite(value)) return { kind: 'literal', type: 'double', value: rationalOf(value as number) }
  throw new CelRefusal(
    id,
    `a literal of the kind ${kind?.replace('Value', '') ?? 'none'}`,
    'a whole number, a decimal number, true or false',
  )
}

// tests.failed, perf["parse x"].ns.median
function measurementName({ exprKind: { case: kind, value } }: ParsedCel): string | undefined {
  if (kind === 'identExpr') return (value as { readonly name: string }).name
  if (kind === 'selectExpr') {
    const { operand, field, testOnly } = value as Select
    const stem = testOnly ? undefined : measurementName(operand)
    return stem === undefined ? undefined : `${stem}.${field}`
  }
  if (kind !== 'callExpr' || (value as Call).function !== '_[_]') return undefined
  const [operand, key] = (value as Index).args
  const stem = measurementName(operand)
  const constant = (key.exprKind.value as Partial<Constant>).constantKind
  return stem === undefined || constant?.case !== 'stringValue' ? undefined : `${stem}.${String(constant.value)}`
}

/** The first part of a name: CEL places `tests.failed` at its point. */
function startOf({ id, exprKind: { case: kind, value } }: ParsedCel): bigint {
  const operand = kind === 'selectExpr' ? (value as Select).operand : kind === 'callExpr' ? (value as Call).args[0] : undefined
  return operand === undefined ? id : startOf(operand)
}

function measurement(id: bigint, name: string, family: string): CelNode {
  const metric = resolveMetric(name, family)
  if (metric !== undefined && !('asks' in metric)) return { kind: 'metric', metric, type: metric.type === 'count' ? 'int' : 'double' }
  const nearest = nearestMetric(name, family)
  const expected = `a measurement that reports give${nearest === undefined ? '' : `, such as ${nearest}`}`
  throw new CelRefusal(id, metric === undefined ? `the unknown measurement ${JSON.stringify(name)}` : `the question ${name}`, expected)
}

function call(id: bigint, { function: name, target, args }: Call, family: string, depth: number): CelNode {
  const operator = operators.get(name)
  if (operator === undefined || target !== undefined) throw new CelRefusal(id, `the function ${name}`, 'operators, int() and double()')
  const operands = args.map((argument) => typeCel(argument, family, depth + 1))
  const type = operator.typeOf(operands.map((operand) => operand.type))
  if (type === undefined) {
    const seen = operands.map((operand) => operand.type).join(' and ')
    throw new CelRefusal(id, `${operator.sign} on ${seen}`, 'operands of one type that it takes; double() and int() convert')
  }
  if (type === 'bool' && operands.some(isShare) && operands.some(isAboveOne))
    throw new CelRefusal(id, 'a share beside a number above 1', 'a number from 0 to 1: 80% is 0.8')
  return { kind: 'call', type, operator: name, operands }
}

const isShare = (node: CelNode): boolean => node.kind === 'metric' && node.metric.dimension === 'share'

function isAboveOne(node: CelNode): boolean {
  return node.kind === 'literal' && typeof node.value === 'object' && compare(node.value, rational(1n)) > 0
}
