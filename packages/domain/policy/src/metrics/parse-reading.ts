import type { Reading, Term } from './metric.ts'
import { familiesWithSources } from './catalogue.ts'
import { hasSource } from './shape-of.ts'

/** The reading that `a + b? - c? / d` writes; text of the alias table only. */
export function parseReading(text: string): Reading {
  const [sum = '', over = ''] = text.split(' / ')
  const words = sum.split(' ')
  const plus = words.filter((_, index) => index % 2 === 0 && words[index - 1] !== '-')
  const minus = words.filter((_, index) => words[index - 1] === '-')
  return { plus: plus.map(term), minus: minus.map(term), over: over === '' ? [] : [term(over)] }
}

function term(word: string): Term {
  return termOf(word.replace(/\?$/, ''), word.endsWith('?'))
}

/** The measurement of that name. */
export function termOf(name: string, isOptional = false): Term {
  const family = name.slice(0, name.indexOf('.'))
  return { name, isOptional, isOverSources: familiesWithSources.has(family) && !hasSource(name) }
}
