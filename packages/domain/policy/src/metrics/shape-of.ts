import { benchmarkShape, catalogue, familiesWithSources, type MetricShape } from './catalogue.ts'

interface Names {
  readonly exact: ReadonlyMap<string, MetricShape>
  /** Names that end in text of the report, by what stands before it. */
  readonly open: ReadonlyMap<string, MetricShape>
  readonly families: ReadonlySet<string>
}

let read: Names | undefined

/** Shape of a measurement by its name; undefined when reports give none of that name. */
export function shapeOf(name: string): MetricShape | undefined {
  return named(name) ?? benchmark(name) ?? (hasSource(name) ? named(withoutSource(name)) : undefined) ?? partOfPair(name)
}

/** Whether the name says which format gave it. */
export function hasSource(name: string): boolean {
  const [family = '', source] = name.split('.')
  return familiesWithSources.has(family) && source !== undefined && named(name) === undefined && named(withoutSource(name)) !== undefined
}

/** The families of the catalogue. */
export function familyNames(): ReadonlySet<string> {
  return names().families
}

/** Every name that does not end in text of a report. */
export function exactNames(): Iterable<string> {
  return names().exact.keys()
}

function named(name: string): MetricShape | undefined {
  const { exact, open } = names()
  const found = exact.get(name)
  if (found !== undefined) return found
  const steps = name.split('.')
  for (let length = 1; length < steps.length; length++) {
    const shape = open.get(steps.slice(0, length).join('.'))
    if (shape !== undefined && steps.slice(length).join('.') !== '') return shape
  }
  return undefined
}

function withoutSource(name: string): string {
  const [family, , ...rest] = name.split('.')
  return [family, ...rest].join('.')
}

// The two counts behind a share: coverage.lines.total.
function partOfPair(name: string): MetricShape | undefined {
  const [stem, part] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.') + 1)]
  if (part !== 'covered' && part !== 'total') return undefined
  const whole = named(stem)
  if (whole?.type !== 'ratio') return undefined
  return { type: 'count', dimension: 'number', ...(whole.better === 'more' ? { better: 'more' } : {}) }
}

function benchmark(name: string): MetricShape | undefined {
  const steps = name.split('.')
  if (steps[0] !== 'perf' || steps.length < 4) return undefined
  return benchmarkShape(steps.at(-2) ?? '', steps.at(-1) ?? '')
}

function names(): Names {
  if (read !== undefined) return read
  const exact = new Map<string, MetricShape>()
  const open = new Map<string, MetricShape>()
  for (const [pattern, shape] of catalogue) {
    for (const name of expand(pattern)) {
      if (name.endsWith('.*')) open.set(name.slice(0, -2), shape)
      else exact.set(name, shape)
    }
  }
  const families = new Set([...exact.keys(), ...open.keys()].map((name) => name.split('.', 1)[0] ?? name))
  read = { exact, open, families }
  return read
}

function expand(pattern: string): readonly string[] {
  const [start, end] = [pattern.indexOf('{'), pattern.indexOf('}')]
  if (start < 0) return [pattern]
  const choices = pattern.slice(start + 1, end).split(',')
  return choices.flatMap((choice) => expand(`${pattern.slice(0, start)}${choice}${pattern.slice(end + 1)}`))
}
