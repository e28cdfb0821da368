import { TokenType } from '@streamparser/json'
import type { ShapeNode } from './json-shape.ts'
import type { Limits } from './limits.ts'
import { Refusal } from './refusal.ts'

export type BareDocument = 'null' | '[]' | '{}'

/** An object or array that is being read. `value` is undefined where the shape drops it. */
interface Frame {
  readonly array: boolean
  readonly shape: ShapeNode | undefined
  readonly value: unknown
  key: string
  /** What may come next. */
  expect: Expect
}

type Expect = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end'

const { LEFT_BRACE, RIGHT_BRACE, LEFT_BRACKET, RIGHT_BRACKET, COLON, COMMA, STRING } = TokenType

/** Puts the tokens of JSON documents together to values that hold no more than the shape names. */
export class JsonAssembler {
  readonly #shape: ShapeNode
  readonly #limits: Limits
  readonly #stack: Frame[] = []
  readonly #documents: unknown[] = []
  #kept = 0
  /** What the first document is when it holds nothing at all. */
  bareRoot: BareDocument | undefined

  constructor(shape: ShapeNode, limits: Limits) {
    this.#shape = shape
    this.#limits = limits
  }

  token(token: TokenType, value: unknown): void {
    const top = this.#stack.at(-1)
    switch (token) {
      case LEFT_BRACE:
      case LEFT_BRACKET:
        return this.#open(top, token === LEFT_BRACKET)
      case RIGHT_BRACE:
      case RIGHT_BRACKET:
        return this.#close(top, token === RIGHT_BRACKET)
      case COLON:
        if (top?.expect !== 'colon') throw unexpected(':')
        top.expect = 'value'
        return
      case COMMA:
        if (top?.expect !== 'comma-or-end') throw unexpected(',')
        top.expect = top.array ? 'value' : 'key'
        return
      default:
        if (token === STRING && top !== undefined && !top.array && top.expect.startsWith('key')) this.#key(top, value as string)
        else this.#place(top, value)
    }
  }

  /** The documents that were read. */
  end(): readonly unknown[] {
    if (this.#stack.length > 0 || this.#documents.length === 0)
      throw new Refusal('evidence/truncated', 'The end comes inside a JSON value.')
    return this.#documents
  }

  #open(top: Frame | undefined, array: boolean): void {
    if (this.#stack.length >= this.#limits.depth) throw new Refusal('evidence/too-large', `JSON nested deeper than ${this.#limits.depth}.`)
    const shape = this.#shapeOf(top)
    const value =
      shape === undefined ? undefined : array ? (shape.fold?.start(this.#limits) ?? []) : shape.rest ? new Map<string, unknown>() : {}
    if (top !== undefined) expectValue(top)
    this.#stack.push({
      array,
      shape,
      value,
      key: '',
      expect: array ? 'value-or-end' : 'key-or-end',
    })
  }

  #close(top: Frame | undefined, array: boolean): void {
    if (top?.array !== array || !(top.expect === 'comma-or-end' || top.expect.endsWith('-or-end'))) throw unexpected(array ? ']' : '}')
    const empty = top.expect !== 'comma-or-end'
    this.#stack.pop()
    const parent = this.#stack.at(-1)
    if (parent !== undefined) this.#store(parent, top.value, top.shape === undefined)
    else this.#document(top.value, empty ? (array ? '[]' : '{}') : undefined)
  }

  #key(top: Frame, key: string): void {
    const seen = top.value instanceof Map ? top.value.has(key) : top.value !== undefined && Object.hasOwn(top.value as object, key)
    if (seen) throw new Refusal('evidence/malformed', `The key ${JSON.stringify(key.slice(0, 80))} stands twice in one object.`)
    top.key = key
    top.expect = 'colon'
  }

  #place(top: Frame | undefined, value: unknown): void {
    if (top === undefined) return this.#document(value, value === null ? 'null' : undefined)
    expectValue(top)
    this.#store(top, value, this.#shapeOf(top) === undefined)
  }

  #shapeOf(top: Frame | undefined): ShapeNode | undefined {
    if (top === undefined) return this.#shape
    return top.array ? top.shape?.item : top.shape?.at(top.key)
  }

  #store(parent: Frame, value: unknown, dropped: boolean): void {
    parent.expect = 'comma-or-end'
    if (parent.value === undefined) return
    if (parent.array) {
      if (parent.shape?.fold !== undefined) return parent.shape.fold.step(parent.value, value)
      ;(parent.value as unknown[]).push(dropped ? undefined : value)
    } else if (dropped) return
    else if (parent.value instanceof Map) parent.value.set(parent.key, value)
    else (parent.value as Record<string, unknown>)[parent.key] = value
    if (++this.#kept > this.#limits.values) throw new Refusal('evidence/too-large', `More than ${this.#limits.values} JSON values.`)
  }

  #document(value: unknown, bare: BareDocument | undefined): void {
    if (this.#documents.length === 0) this.bareRoot = bare
    this.#documents.push(value)
    if (++this.#kept > this.#limits.values) throw new Refusal('evidence/too-large', `More than ${this.#limits.values} JSON documents.`)
  }
}

function expectValue(top: Frame): void {
  if (top.expect !== 'value' && top.expect !== 'value-or-end') throw unexpected('a value')
}

function unexpected(seen: string): Error {
  return new Refusal('evidence/malformed', `Not JSON: ${seen} in a place where it may not stand.`)
}
