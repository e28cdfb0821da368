/** One matcher of a selector. */
export interface LabelMatcher {
  readonly label: string
  readonly operator: '=' | '!=' | '=~' | '!~'
  readonly value: string
}

/** A plain selector in Prometheus' syntax: a metric's name and matchers on labels. */
export interface Selector {
  /** Null when no matcher names the metric. */
  readonly name: string | null
  readonly matchers: readonly LabelMatcher[]
}

const nameStart = /[A-Za-z_:]/
const nameRest = /[A-Za-z0-9_:]/

/**
 * A plain selector (`name{label="value",…}`), read in one pass; null for anything else, such as a function, a sum or a range. Source: the
 * grammar of PromQL, names in quotation marks (`{"my.metric"}`) included.
 */
export function parseSelector(text: string): Selector | null {
  const reader = new SelectorReader(text)
  let name = reader.name()
  const matchers: LabelMatcher[] = []
  if (reader.take('{')) {
    while (!reader.take('}')) {
      const quoted = reader.text()
      const label = quoted ?? reader.name()
      if (label === null) return null
      const operator = reader.operator()
      if (operator === null) {
        if (quoted === null || name !== null) return null
        name = quoted
      } else {
        const value = reader.text()
        if (value === null) return null
        matchers.push({ label, operator, value })
      }
      if (!reader.take(',') && !reader.sees('}')) return null
    }
  } else if (name === null) return null
  if (!reader.isDone()) return null
  const named = matchers.find(({ label, operator }) => label === '__name__' && operator === '=')
  return { name: name ?? named?.value ?? null, matchers: matchers.filter(({ label }) => label !== '__name__') }
}

class SelectorReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  sees(character: string): boolean {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at += 1
    return this.#text[this.#at] === character
  }

  take(character: string): boolean {
    if (!this.sees(character)) return false
    this.#at += 1
    return true
  }

  isDone(): boolean {
    this.sees('')
    return this.#at >= this.#text.length
  }

  name(): string | null {
    this.sees('')
    const from = this.#at
    if (!nameStart.test(this.#text[from] ?? '')) return null
    while (nameRest.test(this.#text[this.#at] ?? '')) this.#at += 1
    return this.#text.slice(from, this.#at)
  }

  operator(): LabelMatcher['operator'] | null {
    this.sees('')
    const found = (['=~', '!~', '!=', '='] as const).find((each) => this.#text.startsWith(each, this.#at)) ?? null
    this.#at += found?.length ?? 0
    return found
  }

  text(): string | null {
    this.sees('')
    const quote = this.#text[this.#at] ?? ''
    if (quote === '' || !'"\'`'.includes(quote)) return null
    let value = ''
    for (let at = this.#at + 1; at < this.#text.length; at += 1) {
      const character = this.#text[at]!
      if (character === quote) {
        this.#at = at + 1
        return value
      }
      if (character === '\\' && quote !== '`') {
        at += 1
        value += this.#text[at] === 'n' ? '\n' : (this.#text[at] ?? '')
      } else value += character
    }
    return null
  }
}
