import { COLLECTION_STYLE, type Event, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import { isRefusedKey, mostValues, textStart } from './build-value.ts'
import type { Part } from './positions.ts'

/** A YAML text that holds nothing unusual. */
export interface PlainYaml {
  readonly value: unknown
  /** Where its parts stand. */
  readonly top: Part
}

/**
 * The value of a YAML text that is written as nearly all policies are: one document of maps, lists and texts on one line each, without
 * anchors, tags and empty values. Undefined for any other text, right or wrong: `readYaml` then reads it with a reader that is five
 * times slower and words what is wrong. What both can read, they read alike: the same value, each part at the same place.
 */
export function readPlainYaml(text: string): PlainYaml | undefined {
  if (unusual.test(text)) return undefined
  try {
    return new Reader(text).document()
  } catch {
    // Whatever this reader stumbles over, the other one judges.
    return undefined
  }
}

// Line ends and blanks that two readers may count in two ways; keys marked as such; marks of documents.
const unusual = /[\r\t\u0085\u2028\u2029\uFEFF]|\?\s|^(?:\.\.\.|---|%)/m

class Unusual extends Error {}

class Reader {
  readonly #text: string
  readonly #events: readonly Event[]
  #next = 0
  #size = 0

  constructor(text: string) {
    this.#text = text
    this.#events = parseEvents(text, {})
  }

  document(): PlainYaml {
    const start = this.#take()
    if (start.type !== EVENT_ID.DOCUMENT || start.explicitStart || start.explicitEnd || start.directives.length > 0) throw new Unusual()
    const top: Part = {}
    const value = this.#value(top)
    // The end of the document is the end of the text.
    if (this.#take().type !== EVENT_ID.POP || this.#next !== this.#events.length) throw new Unusual()
    return { value, top }
  }

  #take(): Event {
    const event = this.#events[this.#next]
    if (event === undefined) throw new Unusual()
    this.#next += 1
    return event
  }

  #value(part: Part, key?: number): unknown {
    this.#size += 1
    if (this.#size > mostValues) throw new Unusual()
    const event = this.#take()
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event, part, key)
    if (event.type !== EVENT_ID.MAPPING && event.type !== EVENT_ID.SEQUENCE) throw new Unusual()
    refuseProperties(event)
    part.mark = { key, value: event.start }
    part.parts = new Map()
    const isBlock = event.style === COLLECTION_STYLE.BLOCK
    return event.type === EVENT_ID.MAPPING ? this.#map(part.parts, isBlock) : this.#list(part.parts, isBlock)
  }

  #list(parts: Map<string | number, Part>, isBlock: boolean): unknown[] {
    const items: unknown[] = []
    while (!this.#isEnd()) {
      const part: Part = {}
      parts.set(items.length, part)
      items.push(this.#value(part))
      if (isBlock) this.#refuseInsideLine(part)
    }
    return items
  }

  #map(parts: Map<string | number, Part>, isBlock: boolean): Record<string, unknown> {
    const map: Record<string, unknown> = {}
    while (!this.#isEnd()) {
      const event = this.#take()
      if (event.type !== EVENT_ID.SCALAR) throw new Unusual()
      const part: Part = {}
      const key = this.#scalar(event, part)
      if (typeof key !== 'string' || isRefusedKey(key) || parts.has(key)) throw new Unusual()
      if (isBlock) this.#refuseInsideLine(part)
      parts.set(key, part)
      map[key] = this.#value(part, part.mark?.value)
    }
    return map
  }

  // js-yaml takes `- ''b: c` for an item and, in the same line, a key of the map around.
  #refuseInsideLine({ mark }: Part): void {
    let before = (mark?.value ?? 0) - 1
    while (this.#text[before] === ' ' || this.#text[before] === '-') before -= 1
    if (before >= 0 && this.#text[before] !== '\n') throw new Unusual()
  }

  #isEnd(): boolean {
    const isEnd = this.#events[this.#next]?.type === EVENT_ID.POP
    if (isEnd) this.#next += 1
    return isEnd
  }

  #scalar(event: ScalarEvent, part: Part, key?: number): unknown {
    refuseProperties(event)
    const { style, valueStart, valueEnd } = event
    if (valueStart < 0 || style > SCALAR_STYLE.DOUBLE_QUOTED) throw new Unusual()
    const written = this.#text.slice(valueStart, valueEnd)
    if (written.includes('\n')) throw new Unusual()
    const isPlain = style === SCALAR_STYLE.PLAIN
    const source = isPlain ? written : getScalarValue(this.#text, event)
    const value = isPlain ? plainValue(source) : source
    const offset = isPlain ? valueStart : valueStart - 1
    part.mark = { key, value: offset, text: textStart(value, offset, this.#text), source }
    return value
  }
}

function refuseProperties({ anchorStart, tagStart }: { readonly anchorStart: number; readonly tagStart: number }): void {
  if (anchorStart >= 0 || tagStart >= 0) throw new Unusual()
}

const words: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
])
const number = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/
const otherwiseNoText =
  /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\dA-Fa-f]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|~|[Nn]ull|NULL|[Tt]rue|TRUE|[Ff]alse|FALSE)$/

// YAML 1.2.2, 10.3.2 (core schema), as far as policies write such values; those that look like one in any other way are unusual.
function plainValue(source: string): unknown {
  const word = words.get(source)
  if (word !== undefined) return word
  if (number.test(source)) return Number(source)
  if (otherwiseNoText.test(source)) throw new Unusual()
  return source
}
