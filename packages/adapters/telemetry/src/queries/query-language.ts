/** Where a value stands in a query. */
export interface ValuePlace {
  /** The quotation mark around it; null outside of text. */
  readonly quote: string | null
  /** What stands before the opening quotation mark, or between it and the value. */
  readonly before: string
  readonly inside: string
}

/** How a language writes a foreign value: the escaped text, or null where it cannot stand safely. */
export interface LanguageRules {
  readonly quotes: string
  /** Whether a backslash hides a quotation mark of this kind. */
  readonly hides: (quote: string) => boolean
  readonly write: (value: string, place: ValuePlace) => string | null
}

export type QueryLanguage = 'promql' | 'logql' | 'nrql' | 'flux' | 'influxql' | 'lucene' | 'graphite' | 'datadog' | 'cloudwatch' | 'plain'

const name = /^[A-Za-z_][A-Za-z0-9_]*$/
const word = /^[A-Za-z0-9_-]+$/
const plainValue = /^[A-Za-z0-9][A-Za-z0-9._+:@/-]*$/
const tagValue = /^[A-Za-z0-9][A-Za-z0-9_.:/-]*$/

/** One entry per language. */
export const queryLanguages: Readonly<Record<QueryLanguage, LanguageRules>> = {
  promql: prometheusRules(/[=!]~\s*$/),
  logql: prometheusRules(/[=!|]~\s*$/),
  nrql: {
    quotes: "'",
    hides: () => true,
    write: (value, { quote }) => (quote === null ? only(name, value) : value.includes('%') ? null : backslashed(value, "'")),
  },
  flux: {
    quotes: '"',
    hides: () => true,
    write: (value, { quote }) => (quote === null ? only(name, value) : backslashed(value, '"').replaceAll('${', '\\${')),
  },
  influxql: {
    quotes: '\'"',
    hides: () => true,
    write: (value, { quote }) => (quote === null ? only(name, value) : backslashed(value, quote)),
  },
  lucene: { quotes: '"', hides: () => true, write: luceneValue },
  graphite: {
    quotes: '\'"',
    hides: () => false,
    write: (value, { quote, inside }) => only(quote === null || inside.includes('~') ? word : plainValue, value),
  },
  datadog: { quotes: '', hides: () => false, write: (value) => only(tagValue, value) },
  cloudwatch: { quotes: '', hides: () => false, write: (value) => only(plainValue, value) },
  plain: { quotes: '', hides: () => false, write: (value) => only(plainValue, value) },
}

function prometheusRules(pattern: RegExp): LanguageRules {
  return {
    quotes: '"\'`',
    hides: (quote) => quote !== '`',
    write: (value, { quote, before }) => {
      if (quote === null) return only(name, value)
      const text = pattern.test(before) ? value.replaceAll(/[\\.+*?()|[\]{}^$]/g, '\\$&') : value
      return quote === '`' ? (text.includes('`') ? null : text) : backslashed(text, quote)
    },
  }
}

// Lucene cannot escape < and >.
function luceneValue(value: string, { quote }: ValuePlace): string | null {
  if (quote !== null) return backslashed(value, '"')
  if (/[<>]/.test(value)) return null
  const escaped = value.replaceAll(/[^A-Za-z0-9_]/g, '\\$&')
  return /^(AND|OR|NOT|TO)$/.test(value) ? `\\${value}` : escaped
}

function backslashed(value: string, quote: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)
}

function only(pattern: RegExp, value: string): string | null {
  return pattern.test(value) ? value : null
}
