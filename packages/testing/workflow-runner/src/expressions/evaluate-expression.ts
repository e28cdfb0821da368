import type { data } from '@actions/expressions'
import type { Token as LexerToken } from '@actions/expressions/lexer'
import { data as dataClasses, Evaluator, Lexer, Parser } from '../parse/github-parser.ts'
import { fromData, toData } from './expression-data.ts'
import type { Value, ValueMap } from './value.ts'

/** What an expression can see: the contexts that exist at its place and the functions the place adds to GitHub's own. */
export interface ExpressionScope {
  readonly contexts: ValueMap
  readonly functions: Readonly<Record<string, ExpressionFunction>>
}
export type ExpressionFunction = (...args: readonly Value[]) => Value

const contextNames = ['github', 'inputs', 'vars', 'needs', 'strategy', 'matrix', 'secrets', 'steps', 'job', 'jobs', 'runner', 'env']
const addedFunctions = ['always', 'success', 'failure', 'cancelled', 'hashFiles'].map((name) => ({ name, minArgs: 0, maxArgs: 255 }))

/** Environment variables differ by case on Linux, every other name in an expression does not. */
class CaseSensitiveDictionary extends dataClasses.Dictionary {
  readonly #values: ReadonlyMap<string, data.ExpressionData>

  constructor(values: ValueMap) {
    super()
    this.#values = new Map(Object.entries(values).map(([key, value]) => [key, toData(value)]))
  }
  override get(key: string): data.ExpressionData | undefined {
    return this.#values.get(key)
  }
  override values(): data.ExpressionData[] {
    return [...this.#values.values()]
  }
  override pairs(): { key: string; value: data.ExpressionData }[] {
    return [...this.#values].map(([key, value]) => ({ key, value }))
  }
}

/** Converts a context when an expression asks for it: a webhook payload is large, most expressions look elsewhere. */
class LazyContexts extends dataClasses.Dictionary {
  readonly #contexts: ValueMap

  constructor(contexts: ValueMap) {
    super()
    this.#contexts = contexts
  }
  override get(key: string): data.ExpressionData {
    const name = key.toLowerCase()
    const value = this.#contexts[name] ?? null
    return name === 'env' && value !== null ? new CaseSensitiveDictionary(value as ValueMap) : toData(value)
  }
}

/** The lexer turns only the first `''` of a text into a quote, GitHub itself all of them. */
function withAllQuotes(token: LexerToken): LexerToken {
  return token.lexeme.startsWith("'") ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token
}

/**
 * The value of an expression (without `${{ }}`), by GitHub's own lexer, parser and evaluator.
 * @throws Error with the library's message: unknown name or function, bad JSON in fromJSON
 */
export function evaluateExpression(expression: string, scope: ExpressionScope): Value {
  const tree = new Parser(new Lexer(expression).lex().tokens.map(withAllQuotes), contextNames, addedFunctions).parse()
  const functions = new Map(
    Object.entries(scope.functions).map(([name, call]) => [
      name.toLowerCase(),
      { name, minArgs: 0, maxArgs: 255, call: (...args: data.ExpressionData[]) => toData(call(...args.map(fromData))) },
    ]),
  )
  return fromData(new Evaluator(tree, new LazyContexts(scope.contexts), functions).evaluate())
}
