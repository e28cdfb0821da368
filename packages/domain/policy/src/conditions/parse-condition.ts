import { durationSeconds } from '../duration.ts'
import { quoted } from '../text/describe-value.ts'
import type { Comparison, Condition, ConditionMistake, Operator, Unit } from './condition.ts'
import { units } from './condition.ts'
import { nearestCondition } from './nearest-condition.ts'
import { remembering } from './remembering.ts'
import { scanCondition, type Token } from './scan-condition.ts'

export interface ConditionOptions {
  /** Metric that the policy's key names: the first comparison begins with its operator, and others may. */
  readonly metric?: string
}

/**
 * Reads a shorthand condition: `metric op value [unit] [for DURATION] [and …]` with `op` one of `< <= > >= ==`, `value` a number,
 * `80%`, `2x baseline`, `true` or `false`. A metric alone asks for true; names with other characters go into quotation marks.
 * Gives a mistake, with the index of the character that does not fit, for any other text. Linear in the length of the text.
 */
export function parseCondition(text: string, { metric }: ConditionOptions = {}): Condition | ConditionMistake {
  return conditionOf(text, metric)
}

const conditionOf = remembering((text: string, metric: string | undefined): Condition | ConditionMistake => {
  const result = tryCondition(text, metric)
  if (!('offset' in result)) return result
  const nearest = nearestCondition(text, result.offset, (candidate) => !('offset' in tryCondition(candidate, metric)))
  return nearest === undefined ? result : { ...result, nearest }
})

class Mistake extends Error {
  readonly token: Token
  constructor(token: Token, expected: string) {
    super(expected)
    this.token = token
  }
}

function tryCondition(text: string, subject: string | undefined): Condition | ConditionMistake {
  const tokens = scanCondition(text)
  try {
    return { comparisons: readComparisons(tokens, subject) }
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    const { token, message: expected } = error
    return { offset: token.offset, found: token.kind === 'end' ? 'the end of the condition' : quoted(token.text), expected }
  }
}

function readComparisons(tokens: readonly Token[], subject: string | undefined): readonly Comparison[] {
  const comparisons: Comparison[] = []
  let next = 0
  const peek = (ahead = 0): Token => tokens[Math.min(next + ahead, tokens.length - 1)] as Token
  const take = (): Token => {
    const token = peek()
    next += 1
    return token
  }
  const isWord = (word: string): boolean => peek().kind === 'word' && peek().text === word

  function comparison(): Comparison {
    const metric = readMetric()
    if (peek().kind !== 'operator' && isEndOfComparison())
      return { metric, operator: '==', value: true, unit: null, isRelative: false, holdSeconds: readHold() }
    if (peek().kind !== 'operator') throw new Mistake(peek(), 'one of < <= > >= ==')
    const operator = take().text as Operator
    const limit = readLimit(operator)
    return { metric, operator, ...limit, holdSeconds: readHold() }
  }

  function readMetric(): string {
    const token = peek()
    const isNamedByKey = subject !== undefined && comparisons.length === 0
    if (isNamedByKey && token.kind !== 'operator') throw new Mistake(token, 'one of < <= > >= == and a limit')
    if (token.kind === 'word' && !reserved.has(token.text)) return take().text
    if (token.kind === 'quoted' && token.text.length > 2) return take().text.slice(1, -1)
    if (token.kind === 'operator' && subject !== undefined) return subject
    throw new Mistake(token, 'the name of a metric')
  }

  function readLimit(operator: Operator): Pick<Comparison, 'value' | 'unit' | 'isRelative'> {
    if (isWord('true') || isWord('false')) {
      if (operator !== '==') throw new Mistake(peek(), `a number after ${operator}`)
      return { value: take().text === 'true', unit: null, isRelative: false }
    }
    const token = peek()
    if (token.kind !== 'number') throw new Mistake(token, 'a number, true or false')
    const value = Number(take().text)
    if (!Number.isFinite(value)) throw new Mistake(token, 'a smaller number')
    // More digits than a double keeps would be another limit than the one that is written.
    if (token.text.replace(/[-.]/g, '').replace(/^0+/, '').length > mostDigits) throw new Mistake(token, `at most ${mostDigits} digits`)
    const isRelative = isWord('x')
    const unit = isRelative ? readBaseline() : readUnit()
    if (operator === '==' && (isRelative || unit === '%' || !Number.isSafeInteger(value)))
      throw new Mistake(token, 'a whole number after ==; use >= or <= for shares and fractions')
    return { value, unit, isRelative }
  }

  function readBaseline(): null {
    take()
    if (!isWord('baseline')) throw new Mistake(peek(), '`baseline` after `x`')
    take()
    return null
  }

  function readUnit(): Unit | null {
    const token = peek()
    if ((token.kind !== 'word' && token.kind !== 'sign') || reserved.has(token.text)) return null
    if (!Object.hasOwn(units, token.text))
      throw new Mistake(token, `a unit (${Object.keys(units).join(', ')}), \`x baseline\`, \`for\`, \`and\` or the end`)
    return take().text as Unit
  }

  function readHold(): number | null {
    if (!isWord('for')) return null
    take()
    const [amount, unit] = [peek(), peek(1)]
    const text = amount.kind === 'number' && unit.touches ? `${amount.text}${unit.text}` : amount.text
    const seconds = durationSeconds(text)
    if (seconds === undefined || text.endsWith('y')) throw new Mistake(amount, 'a duration such as 5m, 2h, 1d or PT30S')
    next += text === amount.text ? 1 : 2
    return seconds
  }

  function isEndOfComparison(): boolean {
    return peek().kind === 'end' || isWord('and') || isWord('for')
  }

  for (;;) {
    comparisons.push(comparison())
    if (peek().kind === 'end') return comparisons
    if (!isWord('and'))
      throw new Mistake(peek(), isAlternative(peek()) ? '`and`; alternatives go under `cel`' : '`for DURATION`, `and` or the end')
    take()
  }
}

const mostDigits = 15
const reserved = new Set(['and', 'or', 'for', 'x', 'baseline', 'true', 'false'])

function isAlternative({ text }: Token): boolean {
  return text.startsWith('||') || text.toLowerCase() === 'or'
}
